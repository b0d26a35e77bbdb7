import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Engine } from './engine';
import { createIronCalcEngine } from './ironcalc';

/** The engine in Node, its WebAssembly read from the installed package. */
export function createNodeEngine(): Engine {
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  return createIronCalcEngine(readFileSync(path));
}

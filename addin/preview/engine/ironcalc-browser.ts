import type { Engine } from './engine';
import { createIronCalcEngine } from './ironcalc';

/**
 * The engine in a browser. `url` is where the page serves `wasm_bg.wasm` of `@ironcalc/wasm`; the
 * page's Content-Security-Policy needs `'wasm-unsafe-eval'`. Rejects when the file cannot be had.
 */
export async function createBrowserEngine(url: string): Promise<Engine> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The engine was not served: ${response.status}`);
  return createIronCalcEngine(await WebAssembly.compile(await response.arrayBuffer()));
}

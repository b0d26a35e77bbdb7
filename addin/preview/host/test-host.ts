/** For tests: a host with Microsoft's client in front, thrown away after each test. */
import { afterEach } from 'vitest';
import type { HostOptions } from './create-host';
import { installInNode } from './install-node';
import type { Installed } from './install-node';
import type { CellView } from './model';
import { parseRange } from './address';

const installed: Installed[] = [];
afterEach(() => {
  for (const each of installed.splice(0)) each.dispose();
});

/** A workbook with one sheet `Karta` unless the options say otherwise. */
export function testHost(options: Omit<HostOptions, 'engine'> = {}): Installed {
  const made = installInNode({ sheets: ['Karta'], ...options });
  installed.push(made);
  return made;
}

/** Where an A1 address of one cell stands. */
export function at(address: string): { row: number; column: number } {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no address`);
  return { row: range.top, column: range.left };
}

/** The cell as a renderer sees it. */
export function cellOf({ host }: Installed, address: string, sheet = 'Karta'): CellView {
  const view = host.workbook.sheetByName(sheet);
  if (!view) throw new Error(`There is no sheet ${sheet}`);
  const { row, column } = at(address);
  return view.cell(row, column);
}

/** The id of a sheet. */
export function sheetId({ host }: Installed, name = 'Karta') {
  const view = host.workbook.sheetByName(name);
  if (!view) throw new Error(`There is no sheet ${name}`);
  return view.id;
}

/** How a sheet waits with its results until somebody has begun to fill it. */
import { asks } from '../card/begun';
import type { Card } from '../definition/programme';
import { absoluteAddress } from './address';
import type { HiddenColumns } from './plan';

/** The cell that counts what is filled in; null on a card that asks nothing. */
export const begunCell = (card: Card, { results }: HiddenColumns): string | null =>
  asks(card) ? absoluteAddress({ row: 0, column: results.values }) : null;

/** A formula (with `=`) that comes to `otherwise` on a card that nobody has begun to fill. */
export const onceBegun = (begun: string | null, formula: string, otherwise = '""'): string =>
  begun === null ? formula : `=IF(${begun}=0,${otherwise},${formula.slice(1)})`;

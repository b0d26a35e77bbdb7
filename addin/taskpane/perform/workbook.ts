import { itemsOf, type Card } from '../../../shared/definition/programme';
import { cellOf } from '../../../shared/sheet/read';
import type { Effect } from '../effect';
import type { CellPosition } from '../../../shared/sheet/plan';
import type { SheetId } from '../../workbook/port';
import type { Performing } from './surroundings';

type Of<TKind extends Effect['kind']> = Extract<Effect, { readonly kind: TKind }>;

export async function readWorkbook({ port, dispatch }: Performing): Promise<void> {
  const { sheets, active } = await port.sheets();
  dispatch({ kind: 'workbook-read', sheets, active });
}

export async function insert(
  { programme, card }: Of<'insert'>,
  { port, dispatch }: Performing,
): Promise<void> {
  const sheet = await port.insert({ programme, card });
  dispatch({ kind: 'inserted', sheet });
}

export async function repair(
  { sheet, programme, card }: Of<'repair'>,
  { port, reader, dispatch }: Performing,
): Promise<void> {
  const { lost, aside } = await port.repair(sheet, programme, card);
  dispatch({ kind: 'told', notice: { kind: 'repaired', lost: lost.length, aside } });
  reader.read({ sheet, card, mayWrite: true });
}

/** Makes the sheet one of another version of its card. */
export async function move(
  { sheet, before, programme, card }: Of<'move'>,
  performing: Performing,
): Promise<void> {
  const { left } = await performing.port.move(sheet, { before, programme, card });
  const { version } = programme;
  performing.dispatch({ kind: 'told', notice: { kind: 'moved', version, left: left.length } });
  await readWorkbook(performing);
}

/** Takes the values from other cards as looked at, and reads the sheet again. */
export async function markSeen(
  { sheet, card }: Of<'mark-seen'>,
  { port, reader }: Performing,
): Promise<void> {
  await port.markSeen(sheet);
  reader.read({ sheet, card, mayWrite: true });
}

export const showSheet = ({ sheet }: Of<'show-sheet'>, { port }: Performing): Promise<void> =>
  port.goTo(sheet, { row: 0, column: 0 });

interface Place {
  readonly sheet: SheetId;
  readonly cell: CellPosition;
}

/** Where an answer that comes from another card is filled in; null when that card is not here. */
async function placeOnSource(effect: Of<'go-to-item'>, port: Performing['port']) {
  const { programme, card, item, sheet } = effect;
  const from = itemsOf(card).find(({ id }) => id === item)?.from;
  const source = programme.cards.find(({ id }) => id === from);
  if (source === undefined) return null;
  const { sheets } = await port.sheets();
  const found = sheets.find(
    ({ id, identity }) =>
      id !== sheet.id && identity.programme === programme.id && identity.card === source.id,
  );
  return found === undefined ? null : placeOf(effect, found.id, source, port);
}

async function placeOf(
  { item, row, column }: Of<'go-to-item'>,
  sheet: SheetId,
  card: Card,
  port: Performing['port'],
): Promise<Place | null> {
  const place = { item, row: row ?? undefined, column: column ?? undefined };
  const cell = cellOf(await port.read(sheet, card), place);
  return cell === null ? null : { sheet, cell };
}

/** Selects the cell of an item; of one that comes from another card, the cell there. */
export async function goToItem(effect: Of<'go-to-item'>, { port }: Performing): Promise<void> {
  const place =
    (await placeOnSource(effect, port)) ??
    (await placeOf(effect, effect.sheet.id, effect.card, port));
  if (place !== null) await port.goTo(place.sheet, place.cell);
}

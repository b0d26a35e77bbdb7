import { itemsOf } from '../../../shared/definition/programme';
import type { ItemId } from '../../../shared/definition/expression';
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
  const { lost } = await port.repair(sheet, programme, card);
  dispatch({ kind: 'told', notice: { kind: 'repaired', lost: lost.length } });
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
  return found === undefined ? null : placeOf(item, found.id, source, port);
}

async function placeOf(
  item: ItemId,
  sheet: SheetId,
  card: Of<'go-to-item'>['card'],
  port: Performing['port'],
): Promise<Place | null> {
  const { cells } = await port.read(sheet, card);
  const cell = cells.get(item);
  return cell === undefined ? null : { sheet, cell };
}

/** Selects the cell of an item; of one that comes from another card, the cell there. */
export async function goToItem(effect: Of<'go-to-item'>, { port }: Performing): Promise<void> {
  const place =
    (await placeOnSource(effect, port)) ??
    (await placeOf(effect.item, effect.sheet.id, effect.card, port));
  if (place !== null) await port.goTo(place.sheet, place.cell);
}

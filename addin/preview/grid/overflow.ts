/** How text runs over blank neighbours, and how figures stand that do not fit, as in Excel. */
import { writeGeneral } from '../host/number-format/general';
import type { CellView, FontFormat } from '../host/model';
import { innerWidth, sideOf } from './cell-style';

/** A place of one row of the sheet as it is drawn. */
export interface Place {
  readonly pixels: number;
  readonly view: CellView;
  /** Part of a merged area, frozen or behind hidden columns: nothing runs over it. */
  readonly closed: boolean;
}

/** What a cell shows and how far. */
export interface Shown {
  readonly text: string;
  /** How wide the text may be where it runs over neighbours; `null` where it stays in its cell. */
  readonly room: number | null;
  /** Text runs over the line at its right. */
  readonly open: boolean;
}

/** The width of a text in CSS pixels. */
export type Measure = (text: string, font: FontFormat) => number;

/** What every place of a row shows, in their order. */
export function showRow(places: readonly Place[], measure: Measure): readonly Shown[] {
  let openUntil = -1;
  return places.map((place, at) => {
    const { text } = place.view;
    if (typeof place.view.value === 'number') {
      return { text: fittingFigures(place, measure), room: null, open: at < openUntil };
    }
    const needed = text === '' || !mayRunOver(place) ? 0 : measure(text, place.view.look.font);
    let room = innerWidth(place.view.look, place.pixels);
    if (needed <= room) return { text, room: null, open: at < openUntil };
    let last = at;
    for (let next = places[last + 1]; next !== undefined && isFree(next); next = places[last + 1]) {
      if (room >= needed) break;
      room += next.pixels;
      last += 1;
    }
    if (last === at) return { text, room: null, open: false };
    openUntil = last;
    return { text, room, open: true };
  });
}

/** Text alone runs over, to the right of its cell. */
const mayRunOver = ({ view }: Place): boolean =>
  typeof view.value === 'string' && !view.look.wrap && sideOf(view.look, view.value) === 'left';

const isFree = ({ closed, view }: Place): boolean => !closed && view.value === null;

/** Fewer decimals where the format leaves it to Excel; `#` all over rather than figures cut off. */
function fittingFigures({ view, pixels }: Place, measure: Measure): string {
  const { value, text, look } = view;
  const room = innerWidth(look, pixels);
  const fits = (tried: string): boolean => measure(tried, look.font) <= room;
  if (fits(text)) return text;
  if (typeof value === 'number' && look.numberFormat === 'General') {
    for (let characters = text.length - 1; characters > 0; characters -= 1) {
      const shorter = writeGeneral(value, characters);
      if (fits(shorter)) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#', look.font))));
}

import type { Colour } from '../model';
import { apiError } from '../protocol/errors';

/** The names that Excel's documentation uses in its own examples; the host knows no more. */
const NAMED: Readonly<Record<string, Colour>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** A colour as `#RRGGBB` in capitals, as Excel gives it back. */
export function colour(value: unknown): Colour {
  if (typeof value !== 'string') throw apiError('InvalidArgument');
  const named = NAMED[value.toLowerCase()];
  if (named) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(value);
  if (!match?.[1]) throw apiError('InvalidArgument');
  return `#${match[1].toUpperCase()}`;
}

import { writeGeneral } from './general';
import { pieces } from './sections';
import type { Piece } from './sections';

/** Polish Excel parts thousands by a space that does not break. */
const THOUSANDS = '\u00A0';

/** Writes a number by one section of a format: digits, thousands, decimals, percent, literals. */
export function writeNumber(value: number, section: string): string {
  const parts = pieces(section);
  const codes = parts.flatMap((part) => ('code' in part ? [part.code] : []));
  if (codes.includes('General')) {
    return parts
      .map((part) =>
        'literal' in part
          ? part.literal
          : part.code === 'General'
            ? writeGeneral(value)
            : part.code,
      )
      .join('');
  }
  const pattern = codes.filter((code) => '0#?.,'.includes(code)).join('');
  if (pattern === '') return (value < 0 ? '-' : '') + parts.map(literalText).join('');
  const percent = codes.filter((code) => code === '%').length;
  const written = writeDigits(Math.abs(value) * 100 ** percent, pattern);
  const sign = value < 0 && /[1-9]/.test(written) ? '-' : '';
  return sign + placeDigits(parts, written);
}

function literalText(part: Piece): string {
  return 'literal' in part ? part.literal : part.code;
}

/** The number stands where its digits begin; other characters keep their places around it. */
function placeDigits(parts: readonly Piece[], written: string): string {
  let placed = false;
  return parts
    .map((part) => {
      if ('literal' in part || !'0#?.,'.includes(part.code)) return literalText(part);
      if (placed) return '';
      placed = true;
      return written;
    })
    .join('');
}

function writeDigits(size: number, pattern: string): string {
  const [wholePattern = '', decimalPattern = ''] = pattern.split('.');
  const least = (wholePattern.match(/0/g) ?? []).length;
  const most = decimalPattern.replaceAll(',', '').length;
  const required = (decimalPattern.match(/0/g) ?? []).length;
  const [whole = '0', decimals = ''] = roundHalfUp(size, most).split('.');
  const digits = (whole === '0' ? '' : whole).padStart(least, '0');
  const grouped = wholePattern.includes(',') ? group(digits) : digits;
  const rest = trimOptional(decimals, required);
  return rest === '' ? grouped : `${grouped},${rest}`;
}

/** `toFixed` would round the binary number; Excel rounds what it shows in 15 digits. */
function roundHalfUp(size: number, decimals: number): string {
  const shifted = Number(`${Number(size.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted)) return size.toFixed(decimals);
  return Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals);
}

function trimOptional(decimals: string, required: number): string {
  let end = decimals.length;
  while (end > required && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, THOUSANDS);
}

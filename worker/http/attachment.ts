import { fold } from '../../shared/territory/fold';

/** What file systems refuse in names, and what headers cannot hold. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNFIT = /[\\/:*?"<>|\u0000-\u001F\u007F]+/g;
/** Signs that RFC 8187 wants encoded and `encodeURIComponent` leaves. */
const LEFT_OUT = /['()*]/g;

const percent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * The value of `Content-Disposition` for a file of that name: as it is (RFC 8187), and in plain
 * letters for programs that know no others.
 */
export function attachment(name: string, ending: string): string {
  const fit = `${name.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim()}.${ending}`;
  const plain = fold(fit)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-*\.-*/g, '.')
    .replace(/^[-.]+/, '');
  const encoded = encodeURIComponent(fit).replace(LEFT_OUT, percent);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

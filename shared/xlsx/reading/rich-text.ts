/** The letters of a text that may have runs of several looks and a reading aid beside them. */
import { ownText } from './own-text';

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** What an ST_Xstring of OOXML says: in it, `_x000D_` is one character. */
export const plainText = (text: string): string =>
  ownText(
    text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );

export interface TextCollector {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** The text since the last call. */
  readonly take: () => string;
}

/** Collects what stands in `t`, but not in `rPh`, which says how to pronounce it. */
export function textCollector(): TextCollector {
  let collected = '';
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    text(text) {
      if (inText && !inReading) collected += text;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
    },
    take() {
      const text = plainText(collected);
      collected = '';
      return text;
    },
  };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cutText, xstring } from './text';

describe('cleanText', () => {
  it('drops what XML 1.0 forbids and nothing else', () => {
    expect(cleanText('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg')).toBe('abcdefg');
    expect(cleanText('\t tab\u00A0 i\u200D \u0085 👩🏽‍💻')).toBe('\t tab\u00A0 i\u200D \u0085 👩🏽‍💻');
  });
  it('drops halves of surrogate pairs', () => {
    expect(cleanText('a\uD83Db\uDE00c😀')).toBe('abc😀');
  });
  it('knows one kind of line end', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});

describe('xstring', () => {
  it('escapes what Excel would decode', () => {
    expect(xstring('_x0041_')).toBe('_x005F_x0041_');
    expect(xstring('a_x000d_x000D_b')).toBe('a_x005F_x000d_x005F_x000D_b');
  });
  it('leaves what only looks like it', () => {
    expect(xstring('_X0041_ _x41_ _x00G1_ x0041_')).toBe('_X0041_ _x41_ _x00G1_ x0041_');
  });
  it('is undone by decoding once', () => {
    const decode = (text: string): string =>
      text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    const pieces = fc.constantFrom('_', 'x', '0041', '005F', '_x0041_', 'a', '_x005F');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        expect(decode(xstring(text))).toBe(text);
      }),
    );
  });
});

describe('cutText', () => {
  it('leaves a text that fits', () => {
    expect(cutText('Dokładnie dziesięć', 18)).toBe('Dokładnie dziesięć');
  });
  it('cuts at a word and says so', () => {
    expect(cutText('Podaj liczbę pracowników', 20)).toBe('Podaj liczbę…');
  });
  it('cuts inside a word that is long itself', () => {
    expect(cutText('Konstantynopolitańczykowianeczka', 10)).toBe('Konstanty…');
  });
  it('never halves a character nor passes the limit', () => {
    expect(cutText('😀😀😀😀', 4)).toBe('😀…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 20 }), (text, limit) => {
        const cut = cutText(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

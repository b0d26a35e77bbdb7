import { describe, expect, it } from 'vitest';
import { mentions } from './mentions';

describe('whom a text mentions', () => {
  it.each([
    ['Anna Przykładowa', 'anna przykladowa'],
    ['Anna Przykładowa', 'PRZYKŁADOWA, Anna'],
    ['mgr Anna Przykładowa-Nowak, tel. 600 000 001', 'Anna Przykładowa-Nowak'],
    ['anna@example.pl', 'ANNA@example.pl'],
    ['kontakt: anna@example.pl.', 'anna@example.pl'],
    ['600 000 001', '600000001'],
    ['tel. 600-000-001 albo e-mail', '+48 600 000 001'],
    ['0048600000001', '600 000 001'],
    ['; 12; 600000001; ', '600 000 001'],
  ])('%s by %s', (text, value) => {
    expect(mentions(text, value)).toBe(true);
  });

  it.each([
    ['Anna Przykładowa', 'Anna'.concat(' Inna')],
    ['Joanna Przykładowa', 'Anna Przykładowa'],
    ['joanna@example.pl', 'anna@example.pl'],
    ['anna@example.plus', 'anna@example.pl'],
    ['600 000 002', '600 000 001'],
    ['60; 0000001', '600000001'],
    ['', 'anna'],
  ])('not %s by %s', (text, value) => {
    expect(mentions(text, value)).toBe(false);
  });
});

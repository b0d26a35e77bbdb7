import { describe, expect, it } from 'vitest';
import { polishCount, polishForm } from './plural';

describe('Polish counts', () => {
  it.each([
    [0, 'punktów'],
    [1, 'punkt'],
    [2, 'punkty'],
    [4, 'punkty'],
    [5, 'punktów'],
    [11, 'punktów'],
    [12, 'punktów'],
    [14, 'punktów'],
    [21, 'punktów'],
    [22, 'punkty'],
    [102, 'punkty'],
    [112, 'punktów'],
    [1.5, 'punktu'],
  ])('%d %s', (count, form) => {
    expect(polishForm(count, ['punkt', 'punkty', 'punktów'], 'punktu')).toBe(form);
  });

  it('stay on one line', () => {
    expect(polishCount(3, ['wiersz', 'wiersze', 'wierszy'])).toBe('3\u00A0wiersze');
  });
});

import { describe, expect, it } from 'vitest';
import { freeTabName } from './tab-name';

describe('the name of a new tab', () => {
  it('is the card’s own when free', () => {
    expect(freeTabName('Wniosek', ['Arkusz1'])).toBe('Wniosek');
  });
  it('gets the first free number, since Excel ignores capitals', () => {
    expect(freeTabName('Wniosek', ['WNIOSEK', 'wniosek (2)'])).toBe('Wniosek (3)');
  });
  it('is never longer than Excel allows', () => {
    const long = 'Bardzo długa nazwa arkusza, 31 zn';
    expect(freeTabName(long, [long.slice(0, 31)])).toBe('Bardzo długa nazwa arkusza, (2)');
  });
});

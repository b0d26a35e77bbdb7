import { describe, expect, it } from 'vitest';
import { absoluteReference } from './address';

describe('absoluteReference', () => {
  it('quotes the sheet’s name', () => {
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    expect(absoluteReference("Karta d'oceny", range)).toBe("'Karta d''oceny'!$A$1:$A$2");
    expect(absoluteReference('Wniosek', { ...range, bottom: 0 })).toMatch(/^'Wniosek'!\$A\$1/);
  });
});

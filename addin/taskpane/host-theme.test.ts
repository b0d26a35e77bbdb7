import { describe, expect, it } from 'vitest';
import { tie } from '../../shared/messages/tie';
import { isContrastHost, isDarkColour, isDarkHost } from './host-theme';

describe('the host’s theme', () => {
  it.each([
    ['#FFFFFF', false],
    ['#f3f2f1', false],
    ['#262626', true],
    ['#000000', true],
    ['not a colour', false],
  ])('%s is dark: %s', (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });

  it('is what the host says, else what its background shows, else unknown', () => {
    expect(isDarkHost({ isDarkTheme: false, bodyBackgroundColor: '#000000' })).toBe(false);
    expect(isDarkHost({ bodyBackgroundColor: '#1f1f1f' })).toBe(true);
    expect(isDarkHost(null)).toBeNull();
    expect(isContrastHost({ bodyBackgroundColor: '#000000' })).toBe(true);
    expect(isContrastHost({ bodyBackgroundColor: '#1f1f1f' })).toBe(false);
  });
});

describe('one-letter words', () => {
  it('are tied to the next word', () => {
    expect(tie('Karta w zeszycie i w sprawie, „z uwagami” o 9')).toBe(
      'Karta w\u00A0zeszycie i\u00A0w\u00A0sprawie, „z\u00A0uwagami” o\u00A09',
    );
    expect(tie('Kadra i lokal')).toBe('Kadra i\u00A0lokal');
  });
});

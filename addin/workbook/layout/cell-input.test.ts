import { describe, expect, it } from 'vitest';
import { textInput } from './cell-input';

describe('a text for Excel', () => {
  it.each([
    '=1+1',
    '-7',
    '+48 22',
    '@ala',
    "'cytat",
    '0605011',
    '23-300',
    '5 maja',
    'PRAWDA',
    ' x',
  ])('is marked as text where Excel would make something else of it: %s', (text) => {
    expect(textInput(text)).toBe(`'${text}`);
  });

  it.each(['Klub „Łącznik”', '„Łącznik”', '✓ gotowe', '– nie dotyczy', ''])(
    'is left as it is where it is plain: %s',
    (text) => {
      expect(textInput(text)).toBe(text);
    },
  );
});

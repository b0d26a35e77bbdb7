import { describe, expect, it } from 'vitest';
import type { ListPlan, ValidationRule } from '../sheet/plan';
import { parseXml, type XmlNode } from './testing/xml-tree';
import { dataValidations } from './validations';
import { element, part } from './xml';

const NO_TEXTS = { promptTitle: '', prompt: '', errorTitle: '', error: '' };

function written(rule: ValidationRule, texts = NO_TEXTS, lists: readonly ListPlan[] = []): XmlNode {
  const range = { top: 3, left: 1, bottom: 3, right: 1 };
  const [rules] = parseXml(
    part(element('sheet', {}, dataValidations([{ range, rule, texts }], lists))),
  ).children;
  const [validation] = rules?.children ?? [];
  if (validation === undefined) throw new Error('Nothing was written.');
  return validation;
}
const summary = (rule: ValidationRule): string => {
  const { attributes, children } = written(rule);
  const formulas = children.map(({ name, text }) => `${name}=${text}`).join(' ');
  return `${attributes['type']} ${attributes['operator'] ?? '-'} ${formulas}`;
};

describe('dataValidations', () => {
  it.each<[ValidationRule, string]>([
    [{ kind: 'list', values: ['Tak', 'Nie', 'a "b"'] }, 'list - formula1="Tak,Nie,a ""b"""'],
    [{ kind: 'whole', min: 0, max: 99 }, 'whole between formula1=0 formula2=99'],
    [{ kind: 'whole', min: 1, max: null }, 'whole greaterThanOrEqual formula1=1'],
    [{ kind: 'decimal', min: null, max: 0.5 }, 'decimal lessThanOrEqual formula1=0.5'],
    [
      { kind: 'decimal', min: null, max: null },
      'decimal greaterThanOrEqual formula1=-1000000000000000',
    ],
    [
      { kind: 'date', min: '2024-01-01', max: 'today' },
      'date between formula1=45292 formula2=TODAY()',
    ],
    [{ kind: 'date', min: null, max: null }, 'date greaterThanOrEqual formula1=61'],
    [{ kind: 'text-length', max: 500 }, 'textLength lessThanOrEqual formula1=500'],
    [{ kind: 'custom', formula: '=LEN(B4)=6' }, 'custom - formula1=LEN(B4)=6'],
  ])('writes %j', (rule, expected) => {
    expect(summary(rule)).toBe(expected);
  });

  it('names a list that the plan has', () => {
    const lists = [{ name: 'kt_lista_a', values: ['x, y'] }];
    const { children } = written({ kind: 'list-by-name', list: 'kt_lista_a' }, NO_TEXTS, lists);
    expect(children.map(({ text }) => text)).toEqual(['kt_lista_a']);
    expect(() => written({ kind: 'list-by-name', list: 'kt_lista_b' }, NO_TEXTS, lists)).toThrow(
      'kt_lista_b',
    );
  });

  it('lets a cell be emptied and shows its texts', () => {
    const { attributes } = written(
      { kind: 'text-length', max: 5 },
      { promptTitle: 'Kod', prompt: 'Wpisz\n„kod” & <b>', errorTitle: 'Źle', error: 'Popraw.' },
    );
    expect(attributes).toMatchObject({
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      promptTitle: 'Kod',
      prompt: 'Wpisz\n„kod” & <b>',
      errorTitle: 'Źle',
      error: 'Popraw.',
      sqref: 'B4',
    });
  });

  it('keeps texts within what Excel opens', () => {
    const long = 'Słowo za słowem. '.repeat(40);
    const { attributes } = written(
      { kind: 'text-length', max: 5 },
      { promptTitle: long, prompt: long, errorTitle: long, error: long },
    );
    expect(attributes['promptTitle']).toBe('Słowo za słowem. Słowo za…');
    expect(attributes['errorTitle']).toBe('Słowo za słowem. Słowo za…');
    const { prompt = '', error = '' } = attributes;
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(error.length).toBeLessThanOrEqual(224);
    for (const cut of [prompt, error]) {
      expect(cut.length).toBeGreaterThan(200);
      expect(`${long} `).toContain(`${cut.slice(0, -1)} `);
    }
  });

  it.each<[ValidationRule, string]>([
    [{ kind: 'list', values: ['a,b'] }, 'a,b'],
    [{ kind: 'list', values: [' a'] }, ' a'],
    [{ kind: 'list', values: ['x'.repeat(200), 'y'.repeat(55)] }, 'too long'],
    [{ kind: 'date', min: '2023-02-29', max: null }, '2023-02-29'],
    [{ kind: 'custom', formula: '=NOW()>1' }, 'NOW'],
  ])('refuses %j', (rule, word) => {
    expect(() => written(rule)).toThrow(word);
  });
});

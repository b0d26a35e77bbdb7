import { describe, expect, it } from 'vitest';
import { faultsOf, settingsOf } from './settings';

const of = (query: string) => settingsOf(new URLSearchParams(query));

describe('the address of the preview', () => {
  it('means Excel for the web, in Polish, without faults, when it asks for nothing', () => {
    expect(of('')).toEqual({
      profile: 'web',
      theme: null,
      language: 'pl',
      faultKinds: [],
      request: 1,
    });
  });

  it('chooses profile, theme, language and faults', () => {
    const settings = of('profil=ipad&motyw=dark&jezyk=en&usterka=never-ready&usterka=missing-set');
    expect(settings).toMatchObject({ profile: 'ipad', theme: 'dark', language: 'en' });
    expect(faultsOf(settings)).toEqual([
      { kind: 'never-ready' },
      { kind: 'missing-set', set: 'ExcelApi', from: '1.9' },
    ]);
  });

  it('lets a fault happen at the request that is named', () => {
    expect(faultsOf(of('usterka=cell-being-edited&zadanie=3'))).toEqual([
      { kind: 'cell-being-edited', request: 3 },
    ]);
  });

  it('takes nonsense for nothing asked', () => {
    expect(of('profil=excel95&motyw=%3Cb%3E&usterka=fire&zadanie=0')).toEqual(of(''));
  });
});

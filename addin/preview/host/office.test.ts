import { describe, expect, it } from 'vitest';
import { testHost } from './test-host';

describe('the common API', () => {
  it('speaks Polish and has a theme', () => {
    const { Office } = testHost({ profile: 'desktop' });
    expect(Office.context).toMatchObject({
      host: 'Excel',
      platform: 'PC',
      contentLanguage: 'pl-PL',
      displayLanguage: 'pl-PL',
      officeTheme: { bodyBackgroundColor: '#FFFFFF' },
    });
    expect(Office.EventType.DocumentSelectionChanged).toBe('documentSelectionChanged');
  });

  it('runs the action of a ribbon button until it is completed', async () => {
    const { Office, runAction } = testHost();
    const done: string[] = [];
    Office.actions.associate('otworz', (event: Office.AddinCommands.Event) => {
      done.push('otworz');
      event.completed();
    });
    await runAction('otworz');
    expect(done).toEqual(['otworz']);
    await expect(runAction('brak')).rejects.toThrow('brak');
  });

  it('shows and hides the pane, and tells', async () => {
    const { Office, pane } = testHost();
    const seen: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      seen.push(String(visibilityMode)),
    );
    await Office.addin.hide();
    expect(pane.isVisible()).toBe(false);
    await Office.addin.showAsTaskpane();
    await stop();
    await Office.addin.hide();
    expect(seen).toEqual(['Hidden', 'Taskpane']);
  });

  it('keeps document settings that were saved', async () => {
    const { Office } = testHost();
    const { settings } = Office.context.document;
    settings.set('karta', 'a');
    await new Promise((resolve) => settings.saveAsync(resolve));
    settings.set('karta', 'b');
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect([settings.get('karta'), settings.get('brak')]).toEqual(['a', null]);
  });

  it('tells the add-in which language Excel speaks', () => {
    expect(testHost({ language: 'en-US' }).Office.context.displayLanguage).toBe('en-US');
    expect(testHost().Office.context.displayLanguage).toBe('pl-PL');
  });
});

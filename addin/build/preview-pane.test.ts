import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { previewPane, previewSignIn } from './preview-pane';

const path = join(import.meta.dirname, '../taskpane/taskpane.html');
const shipped = readFileSync(path, 'utf8');
const lines = (page: string): string[] => page.split('\n').map((line) => line.trim());

describe('the pane’s page', () => {
  it('loads Office.js from where Microsoft requires, before the pane’s own script', () => {
    const scripts = lines(shipped).filter((line) => line.startsWith('<script'));
    expect(scripts).toEqual([
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
      '<script type="module" src="taskpane.js"></script>',
    ]);
  });

  it('differs in the preview in the script that brings Office.js alone', () => {
    const preview = lines(previewPane(path));
    const same = lines(shipped).filter((line) => !line.includes('office.js'));
    const brought = preview.filter((line) => !lines(shipped).includes(line));
    expect(preview.filter((line) => lines(shipped).includes(line))).toEqual(same);
    expect(brought.every((line) => /^<script .*src="\/podglad\/.*"><\/script>$/.test(line))).toBe(
      true,
    );
    expect(brought).toHaveLength(2);
  });
});

describe('the redirect page of the sign-in', () => {
  it('differs in the preview in the missing script of Office.js alone', () => {
    const signIn = join(import.meta.dirname, '../taskpane/sign-in/sign-in.html');
    const preview = lines(previewSignIn(signIn)).filter((line) => line !== '');
    const same = lines(readFileSync(signIn, 'utf8')).filter(
      (line) => line !== '' && !line.includes('office.js'),
    );
    expect(preview).toEqual(same);
  });
});

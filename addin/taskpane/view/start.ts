import type { Language } from '../../../shared/messages/language';
import type { PaneNode } from '../dom/node';
import { textsIn } from '../texts';
import { h } from '../dom/node';
import { actions, button, pageTitle, paragraph } from './parts';

/** What is shown when Excel cannot be reached: what happened, and what to do. */
export function startFailure(why: 'stuck' | 'not-excel', language: Language): readonly PaneNode[] {
  const { start, tryAgain } = textsIn(language);
  const [title, help] =
    why === 'stuck' ? [start.stuck, start.stuckHelp] : [start.notExcel, start.notExcelHelp];
  return [
    h(
      'main',
      { attributes: { class: 'page', role: 'alert' } },
      pageTitle(title),
      paragraph(help),
      actions(button(tryAgain, { kind: 'reread' }, { primary: true })),
    ),
  ];
}

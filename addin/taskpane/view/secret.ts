import { INVITATION_DAYS } from '../../../shared/api/people';
import { addDays } from '../../../shared/process/days';
import { formatDay } from '../../../shared/messages/numbers';
import { h, type PaneNode } from '../dom/node';
import { FOCUS } from '../effect';
import type { Institution } from '../../client/institutions';
import type { Secret } from '../people/state';
import { peopleTexts } from '../people/texts';
import type { PaneState } from '../state';
import { actions, button, panel, paragraph } from './parts';
import { dayOf } from './moment';

/** The day until which the invitation that was just made stands. */
function untilDay({ invitations }: Institution, { language, today }: PaneState): string {
  const [newest] = invitations.toSorted((a, b) => (a.made_at < b.made_at ? 1 : -1));
  return newest === undefined
    ? formatDay(addDays(today, INVITATION_DAYS), language)
    : dayOf(newest.expires_at, language);
}

/** A code or a key as long as it has just been made: to be copied now or never. */
export function secretPanel(
  { kind, text }: Secret,
  institution: Institution,
  state: PaneState,
): PaneNode {
  const { secret } = peopleTexts(state.language);
  const words = secret[kind];
  const close = button(secret.close, { kind: 'forget-secret' }, { id: 'forget-secret' });
  if (text === null) {
    return panel('secret', words.title, FOCUS.secret, paragraph(words.lost), actions(close));
  }
  const message = secret.message(institution.name, text, untilDay(institution, state));
  return panel(
    'secret',
    words.title,
    FOCUS.secret,
    paragraph(words.warning),
    h(
      'div',
      { key: 'secret text', attributes: { class: 'field' } },
      h('label', { attributes: { for: 'secret-text' } }, words.label),
      h('textarea', {
        value: text,
        attributes: {
          id: 'secret-text',
          class: 'secret',
          rows: kind === 'key' ? '4' : '1',
          readonly: true,
        },
      }),
    ),
    actions(
      button(secret.copy, { kind: 'copy', text }, { primary: true, id: 'copy-secret' }),
      kind === 'code'
        ? button(secret.copyMessage, { kind: 'copy', text: message }, { id: 'copy-message' })
        : null,
      close,
    ),
  );
}

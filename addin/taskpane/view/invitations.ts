import type { Institution, Invitation } from '../../client/institutions';
import { h, type PaneNode } from '../dom/node';
import type { Form } from '../people/state';
import { peopleTexts } from '../people/texts';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { choiceField, formPanel, textField } from './form';
import { dayOf } from './moment';
import { actions, button, paragraph, quietText } from './parts';

function inviteForm(form: Form, state: PaneState, texts: Texts): PaneNode {
  const { invite } = peopleTexts(state.language);
  return formPanel(
    form,
    invite,
    state,
    texts,
    paragraph(invite.help),
    choiceField(form, 'standing', invite.standing, Object.entries(invite.standings)),
    textField(form, 'days', invite.days, { between: [1, 60], wrong: invite.wrongDays }),
  );
}

function withdrawing(of: Invitation, state: PaneState, texts: Texts): PaneNode | null {
  const { invitations } = peopleTexts(state.language);
  const { form } = state.people;
  if (form?.task.kind === 'withdraw' && form.task.invitation === of.id) {
    const words = { title: invitations.withdrawTitle, send: invitations.withdrawSend };
    return formPanel(form, words, state, texts, paragraph(invitations.withdrawWill));
  }
  const standing = invitations.for[of.owner ? 'owner' : 'member'];
  return actions(
    button(
      invitations.withdraw,
      { kind: 'begin-form', task: { kind: 'withdraw', invitation: of.id } },
      {
        id: `withdraw-${of.id}`,
        name: invitations.withdrawNamed(standing, dayOf(of.made_at, state.language)),
      },
    ),
  );
}

/** Invitations that nobody has accepted yet; owners make and withdraw them. */
export function invitationList(
  { invitations: all }: Institution,
  owner: boolean,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { invitations } = peopleTexts(state.language);
  const { form } = state.people;
  const { language } = state;
  return [
    h('h2', { key: 'invitations' }, invitations.title(all.length)),
    all.length === 0
      ? paragraph(invitations.none)
      : h(
          'ul',
          { key: 'invitation list', attributes: { class: 'entries' } },
          all.map((one) =>
            h(
              'li',
              { key: one.id, attributes: { class: 'entry' } },
              h(
                'strong',
                { attributes: { class: 'step' } },
                `${invitations.for[one.owner ? 'owner' : 'member']}, ${invitations.until(dayOf(one.expires_at, language))}`,
              ),
              quietText(invitations.made(dayOf(one.made_at, language))),
              owner ? withdrawing(one, state, texts) : null,
            ),
          ),
        ),
    ...(!owner
      ? []
      : form?.task.kind === 'invite'
        ? [inviteForm(form, state, texts)]
        : [
            actions(
              button(
                invitations.invite,
                { kind: 'begin-form', task: { kind: 'invite' } },
                { primary: true, id: 'invite' },
              ),
            ),
          ]),
  ];
}

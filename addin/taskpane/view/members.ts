import type { Institution, Member } from '../../client/institutions';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { Form } from '../people/state';
import { peopleTexts } from '../people/texts';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { choiceField, formPanel } from './form';
import { dayOf } from './moment';
import { actions, button, paragraph, quietText } from './parts';

/** What somebody is called; their sign-in may say nothing. */
export const memberName = ({ name }: Pick<Member, 'name'>, { language }: PaneState): string =>
  name === '' ? peopleTexts(language).institution.unnamed : name;

/** What is about to be done to a member, with what follows from it. */
function memberForm(
  member: Member,
  { members }: Institution,
  form: Form,
  state: PaneState,
  texts: Texts,
): PaneNode {
  const { changeMember: change, remove } = peopleTexts(state.language);
  const name = memberName(member, state);
  if (form.task.kind === 'change-member') {
    const words = member.owner
      ? { title: change.makeMember(name), send: change.sendMember }
      : { title: change.makeOwner(name), send: change.sendOwner };
    const will = member.owner ? change.memberWill : change.ownerWill;
    return formPanel(form, words, state, texts, paragraph(will));
  }
  const words = member.me
    ? { title: remove.leaveTitle, send: remove.sendLeave }
    : { title: remove.title(name), send: remove.send };
  const others = members.filter(({ id }) => id !== member.id);
  return formPanel(
    form,
    words,
    state,
    texts,
    paragraph(member.me ? remove.leaveWill : remove.will),
    choiceField(form, 'to', remove.to, [
      ['', remove.nobody],
      ...others.map((one) => [one.id, memberName(one, state)] as const),
    ]),
  );
}

const isAbout = (form: Form | null, { id }: Member): form is Form =>
  form !== null &&
  (form.task.kind === 'change-member' || form.task.kind === 'remove-member') &&
  form.task.member === id;

/** What may be done to a member: all by owners, to themselves by anybody. */
function memberActions(member: Member, owner: boolean, state: PaneState): ElementNode | null {
  if (!owner && !member.me) return null;
  const { institution } = peopleTexts(state.language);
  const name = memberName(member, state);
  const { id } = member;
  const role = member.owner ? institution.makeMember : institution.makeOwner;
  const out = member.me ? institution.leave : institution.remove;
  return actions(
    owner
      ? button(
          role,
          { kind: 'begin-form', task: { kind: 'change-member', member: id } },
          { name: institution.named(role, name), id: `role-${id}` },
        )
      : null,
    button(
      out,
      { kind: 'begin-form', task: { kind: 'remove-member', member: id } },
      { ...(member.me ? {} : { name: institution.named(out, name) }), id: `remove-${id}` },
    ),
  );
}

/** The people of an institution; each with what may be done. */
export function memberList(
  of: Institution,
  owner: boolean,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { institution } = peopleTexts(state.language);
  const { form } = state.people;
  return [
    h('h2', { key: 'people' }, institution.people(of.members.length)),
    h(
      'ul',
      { key: 'members', attributes: { class: 'entries' } },
      of.members.map((member) =>
        h(
          'li',
          { key: member.id, attributes: { class: 'entry' } },
          h('strong', { attributes: { class: 'step' } }, memberName(member, state)),
          quietText(
            [
              institution.since(
                institution.standings[member.owner ? 'owner' : 'member'],
                dayOf(member.since, state.language),
              ),
              ...(member.me ? [institution.you] : []),
            ].join('; '),
          ),
          isAbout(form, member)
            ? memberForm(member, of, form, state, texts)
            : memberActions(member, owner, state),
        ),
      ),
    ),
  ];
}

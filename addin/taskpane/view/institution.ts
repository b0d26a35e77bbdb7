import type { Institution } from '../../client/institutions';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { OpenInstitution } from '../people/state';
import { peopleTexts } from '../people/texts';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { invitationList } from './invitations';
import { keyList } from './keys';
import { memberList, memberName } from './members';
import { actions, busy, button, pageTitle, paragraph } from './parts';
import { secretPanel } from './secret';
import { capitalised, failureWords } from './words';

const back = ({ language }: PaneState): ElementNode =>
  h(
    'div',
    { key: 'back', attributes: { class: 'back' } },
    button(
      `‹ ${peopleTexts(language).institution.back}`,
      { kind: 'leave-institution' },
      { quiet: true },
    ),
  );

function detail(
  opened: OpenInstitution,
  of: Institution,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { institution } = peopleTexts(state.language);
  const { secret } = state.people;
  const owner = of.members.some(({ me, owner: owns }) => me && owns);
  const owners = of.members.filter((one) => one.owner).map((one) => memberName(one, state));
  return [
    pageTitle(of.name),
    paragraph(capitalised(texts.roles[of.role]), 'quiet'),
    paragraph(owner ? institution.owner : institution.member(owners)),
    ...(secret === null ? [] : [secretPanel(secret, of, state)]),
    ...memberList(of, owner, state, texts),
    ...invitationList(of, owner, state, texts),
    ...(owner ? keyList(opened, state, texts) : []),
  ];
}

/** One institution: its people, invitations that wait, keys. */
export function institutionPage(
  opened: OpenInstitution,
  state: PaneState,
  texts: Texts,
): readonly PaneNode[] {
  const { institution } = peopleTexts(state.language);
  const { detail: loaded, id } = opened;
  switch (loaded.kind) {
    case 'idle':
    case 'loading':
      return [back(state), pageTitle(institution.title), busy(institution.loading)];
    case 'failed':
      return [
        back(state),
        pageTitle(institution.title),
        paragraph(failureWords(loaded.failure, texts)),
        actions(button(texts.tryAgain, { kind: 'open-institution', id })),
      ];
    case 'loaded':
      return [back(state), ...detail(opened, loaded.value, state, texts)];
  }
}

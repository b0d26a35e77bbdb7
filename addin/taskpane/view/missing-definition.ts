import type { NamedVersion } from '../definitions';
import { versionIn } from '../definitions';
import type { PaneNode } from '../dom/node';
import type { PaneState } from '../state';
import type { Texts } from '../texts';
import { actions, busy, button, pageTitle, paragraph } from './parts';
import { failureWords } from './words';

/** What is shown in place of something whose definition is not here: that it comes, or why not. */
export function missingDefinition(
  state: PaneState,
  of: NamedVersion,
  texts: Texts,
  focus?: string,
): readonly PaneNode[] {
  const found = versionIn(state, of);
  const { definition } = texts;
  switch (found.kind) {
    case 'idle':
    case 'loading':
      return [busy(definition.loading)];
    case 'loaded':
      return [pageTitle(texts.card.unknown, focus), paragraph(texts.card.unknownHelp(of.version))];
    case 'failed': {
      const { failure } = found;
      const notServed = failure.kind === 'definition' && failure.why === 'not-served';
      return [
        pageTitle(notServed ? definition.notServed : definition.failed, focus),
        paragraph(
          notServed
            ? definition.notServedHelp(of.programme, of.version)
            : failureWords(failure, texts),
        ),
        actions(button(texts.tryAgain, { kind: 'read-programmes' }, { primary: true })),
      ];
    }
  }
}

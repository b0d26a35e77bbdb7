/** The fillings that tests and pictures use are ones that would be accepted. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../card/answers';
import { answersWithSources } from '../card/sources';
import { validateCard } from '../card/validate';
import type { CardId } from '../definition/programme';
import { PROGRAMMES } from '../programmes';
import { FILLED_CARDS } from './filled-cards';

const TODAY = '2026-12-31';

describe.each(PROGRAMMES.map((programme) => [programme.id, programme] as const))(
  'the fillings of %s',
  (id, programme) => {
    const filled = FILLED_CARDS.get(id) ?? new Map<CardId, Answers>();

    it.each(programme.cards.map((card) => [card.id, card] as const))(
      'have a complete %s',
      (_, card) => {
        const answers = answersWithSources(programme, card, filled);
        expect(validateCard(card, answers, { today: TODAY, language: 'pl' }).issues).toEqual([]);
      },
    );
  },
);

import type { Finding } from '../../../shared/definition/expression';
import { FINDING_SIGNS, FINDING_WORDS } from '../../../shared/messages/findings';
import type { Origin } from '../../../shared/definition/programme';
import type { Language } from '../../../shared/messages/language';
import { formatNumber } from '../../../shared/messages/numbers';
import {
  cardResults,
  countFindings,
  type CardResults,
  type ListResult,
  type RequirementGroup,
  type RequirementResult,
  type TotalResult,
} from '../card/requirements';
import { h, type ElementNode, type PaneNode } from '../dom/node';
import type { ReadCard } from '../state';
import type { Texts } from '../texts';
import { fold, quietText } from './parts';
import { proposalMark } from './proposal';

/** The word with its sign: never colour alone. */
const findingMark = (finding: Finding, language: Language): ElementNode =>
  h(
    'span',
    { attributes: { class: `finding ${finding}` } },
    h('span', { attributes: { 'aria-hidden': 'true' } }, `${FINDING_SIGNS[finding]} `),
    FINDING_WORDS[finding][language],
  );

function requirement(
  { rule, title, origin, finding, lacking, item }: RequirementResult,
  language: Language,
  texts: Texts,
): ElementNode {
  const content = [
    findingMark(finding, language),
    h('span', { attributes: { class: 'label' } }, title, proposalMark(origin, texts)),
    lacking.length === 0
      ? null
      : h(
          'span',
          { attributes: { class: 'message' } },
          `${texts.card.lacking} ${lacking.join('; ')}`,
        ),
  ];
  return h(
    'li',
    { key: rule },
    item === null
      ? h('div', { attributes: { class: 'row' } }, ...content)
      : h(
          'button',
          {
            attributes: { type: 'button', class: 'row' },
            on: { click: { kind: 'go-to', item } },
          },
          ...content,
        ),
  );
}

function group(of: RequirementGroup, language: Language, texts: Texts): ElementNode {
  const { met, deviation } = countFindings([of]);
  const summary =
    deviation > 0 ? texts.card.deviations(deviation) : `${met}/${of.requirements.length}`;
  return fold(
    `group ${of.title}`,
    [
      h('span', { attributes: { class: 'summary-title' } }, of.title),
      h(
        'span',
        { attributes: { class: `finding ${deviation > 0 ? 'deviation' : 'met'}` } },
        h('span', { attributes: { 'aria-hidden': 'true' } }, deviation > 0 ? '✗ ' : '✓ '),
        summary,
      ),
    ],
    false,
    h(
      'ul',
      { attributes: { class: 'rows' } },
      of.requirements.map((one) => requirement(one, language, texts)),
    ),
  );
}

const totalWords = (
  { value, unit, label, judged }: TotalResult,
  language: Language,
  texts: Texts,
): string =>
  label ??
  (value === null
    ? judged
      ? texts.card.tooLittle
      : texts.card.empty
    : `${formatNumber(Math.round(value * 100) / 100, language)}${unit === null ? '' : `\u00A0${unit}`}`);

/** How many of the items that are wanted are named. */
const NAMED = 3;

function missingWords({ missing }: TotalResult, texts: Texts): string {
  const named = missing.slice(0, NAMED).map((label) => `„${label}”`);
  const more = missing.length - named.length;
  const words = [...named, ...(more === 0 ? [] : [texts.card.more(more)])].join(', ');
  return `${texts.card.lacking} ${words}`;
}

/** Beyond so many entries a list is folded. */
const SHORT_LIST = 5;

const listed = (of: ListResult, texts: Texts): ElementNode =>
  fold(
    `list ${of.rule}`,
    [
      h(
        'span',
        { attributes: { class: 'summary-title' } },
        of.title,
        proposalMark(of.origin, texts),
      ),
      quietText(texts.card.recommendations(of.entries.length)),
    ],
    of.entries.length <= SHORT_LIST,
    of.entries.length === 0
      ? h('p', {}, of.none)
      : h(
          'ol',
          { attributes: { class: 'listed' } },
          of.entries.map((entry) => h('li', { key: entry }, entry)),
        ),
  );

function totals(list: readonly TotalResult[], language: Language, texts: Texts): ElementNode {
  return h(
    'dl',
    { attributes: { class: 'totals' } },
    list.map((one) =>
      h(
        'div',
        { key: one.rule },
        h('dt', {}, one.title, proposalMark(one.origin, texts)),
        h('dd', {}, totalWords(one, language, texts)),
        one.missing.length === 0
          ? null
          : h('dd', { attributes: { class: 'missing quiet' } }, missingWords(one, texts)),
      ),
    ),
  );
}

/** Beyond so many totals a section of them is folded, where there are several sections. */
const FEW_TOTALS = 4;

const bySection = (
  list: readonly TotalResult[],
): readonly (readonly [title: string, totals: readonly TotalResult[]])[] =>
  [...new Set(list.map(({ section }) => section))].map((section) => [
    section,
    list.filter((one) => one.section === section),
  ]);

const totalsFold = (
  title: string,
  list: readonly TotalResult[],
  language: Language,
  texts: Texts,
): ElementNode =>
  fold(
    `totals ${title}`,
    [h('span', { attributes: { class: 'summary-title' } }, title)],
    list.length <= FEW_TOTALS,
    totals(list, language, texts),
  );

/** Percents of single criteria stand in their groups; what is above them is the whole. */
const overall = ({ totals: list, groups }: CardResults): readonly TotalResult[] => {
  const titles = new Set(groups.map(({ title }) => title));
  return list.filter(({ title }) => !titles.has(title));
};

function resultsOf(of: CardResults, language: Language, texts: Texts): readonly PaneNode[] {
  const { met, deviation } = countFindings(of.groups);
  const sections = bySection(overall(of));
  return [
    h('h2', { key: `results ${of.card}` }, texts.card.results(of.title)),
    ...(of.groups.length === 0
      ? []
      : [
          h(
            'p',
            { key: `count ${of.card}`, attributes: { class: 'count' } },
            texts.card.requirements(met, met + deviation),
            deviation === 0 ? null : quietText(texts.card.deviations(deviation)),
          ),
        ]),
    ...(sections.length === 1 ? sections.map(([, list]) => totals(list, language, texts)) : []),
    h(
      'div',
      { key: `groups ${of.card}`, attributes: { class: 'folds' } },
      sections.length === 1
        ? null
        : sections.map(([title, list]) => totalsFold(title, list, language, texts)),
      of.groups.map((one) => group(one, language, texts)),
      of.lists.map((one) => listed(one, texts)),
    ),
  ];
}

/** The origins of all that {@link resultList} shows. */
export const resultOrigins = ({ programme, card, check }: ReadCard): readonly Origin[] =>
  cardResults(programme, card, check.answers).flatMap(({ groups, lists, totals: list }) =>
    [...list, ...lists, ...groups.flatMap(({ requirements }) => requirements)].map(
      ({ origin }) => origin,
    ),
  );

/** What the answers come to: findings with what is lacking, percents, totals. */
export const resultList = (
  { programme, card, check }: ReadCard,
  language: Language,
  texts: Texts,
): readonly PaneNode[] =>
  cardResults(programme, card, check.answers).flatMap((of) => resultsOf(of, language, texts));

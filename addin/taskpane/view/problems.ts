import { h, type ElementNode, type PaneNode } from '../dom/node';
import { itemsOf, type Origin, type Programme } from '../../../shared/definition/programme';
import { problemsBySection, type Problem, type SectionProblems } from '../card/problems';
import type { ServerIssue } from '../../client/outcome';
import type { ReadCard } from '../state';
import type { Texts } from '../texts';
import { fold, quietText } from './parts';
import { proposalMark } from './proposal';

function placeWords({ row, column }: Problem, texts: Texts): string {
  const words = [
    row === null ? null : texts.card.row(row),
    column === null ? null : texts.card.column(column.label),
  ].filter((one) => one !== null);
  return words.length === 0 ? '' : ` – ${words.join(', ')}`;
}

function messageWords(
  { message, source, empty }: Problem,
  programme: Programme,
  texts: Texts,
): string {
  const card = programme.cards.find(({ id }) => id === source);
  return card === undefined ? message : texts.card.onCard(card.title, empty);
}

/** One problem: a press leads to its cell. */
const problemRow = (problem: Problem, key: string, programme: Programme, texts: Texts) =>
  h(
    'li',
    { key },
    h(
      'button',
      {
        attributes: { type: 'button', class: problem.empty ? 'row' : 'row wrong' },
        on: {
          click: {
            kind: 'go-to',
            item: problem.item,
            row: problem.row,
            column: problem.column?.id ?? null,
          },
        },
      },
      h(
        'span',
        { attributes: { class: 'label' } },
        problem.label + placeWords(problem, texts),
        proposalMark(problem.origin, texts),
      ),
      h('span', { attributes: { class: 'message' } }, messageWords(problem, programme, texts)),
    ),
  );

/** By the item and how many of its problems stand before: so it keeps its row when others go. */
const keyOf = (problems: readonly Problem[], index: number): string => {
  const item = problems[index]?.item ?? '';
  return `${item} ${problems.slice(0, index).filter((one) => one.item === item).length}`;
};

const section = (
  { section: id, title, problems }: SectionProblems,
  { open, few }: { readonly open: boolean; readonly few: boolean },
  programme: Programme,
  texts: Texts,
): ElementNode =>
  fold(
    // Anew when the list gets short, so that all of it stands open.
    `section ${id} ${few}`,
    [
      h('span', { attributes: { class: 'summary-title' } }, title),
      quietText(texts.card.problemCount(problems.length)),
    ],
    open,
    h(
      'ul',
      { attributes: { class: 'rows' } },
      problems.map((problem, index) =>
        problemRow(problem, keyOf(problems, index), programme, texts),
      ),
    ),
  );

/** The origins of the items that {@link problemList} shows. */
export const problemOrigins = ({ card, check }: ReadCard): readonly Origin[] =>
  problemsBySection(card, check.issues).flatMap(({ problems }) =>
    problems.map(({ origin }) => origin),
  );

/** The problems by section; the first section stands open, and all where there are few. */
export function problemList(
  { card, programme, check, serverIssues }: ReadCard,
  texts: Texts,
): readonly PaneNode[] {
  const sections = problemsBySection(card, check.issues);
  const known = new Set(card.sections.flatMap(({ items }) => items.map(({ id }) => id)));
  const keyed = ({
    item,
    code,
    row = 0,
    column = '',
  }: Pick<ServerIssue, 'item' | 'code' | 'row' | 'column'>) => `${item} ${code} ${row} ${column}`;
  const ours = new Set(check.issues.map(keyed));
  const servers = serverIssues.filter((issue) => known.has(issue.item) && !ours.has(keyed(issue)));
  const few = check.issues.length <= 8;
  return [
    ...(servers.length === 0
      ? []
      : [
          h('h2', { key: 'server' }, texts.card.serverProblems),
          h(
            'ul',
            { key: 'server list', attributes: { class: 'rows' } },
            servers.map(({ item, message, row = null, column: columnId }, index) => {
              const found = itemsOf(card).find(({ id }) => id === item);
              const { label = item, origin = 'source' } = found ?? {};
              const columns = found?.kind === 'table' ? found.columns : [];
              const column = columns.find(({ id }) => id === columnId) ?? null;
              const problem = {
                item,
                label,
                origin,
                message,
                row,
                column,
                source: null,
              };
              return problemRow({ ...problem, empty: false }, `${item} ${index}`, programme, texts);
            }),
          ),
        ]),
    ...(sections.length === 0
      ? []
      : [
          h('h2', { key: 'problems' }, texts.card.problems),
          h(
            'div',
            { key: 'problem list', attributes: { class: 'folds' } },
            sections.map((one, index) =>
              section(one, { open: few || index === 0, few }, programme, texts),
            ),
          ),
        ]),
  ];
}

import {
  itemsOf,
  type Card,
  type Item,
  type NumberItem,
  type TableItem,
} from '../definition/programme';
import { MARK } from '../rules/answer-formula';
import { maxLength } from '../card/read-cell';
import { issueMessage, type IssueDetail } from '../messages/issues';
import { formatNumber } from '../messages/numbers';
import { tie } from '../messages/tie';
import { addressOf, cellRange } from './address';
import type { CellRange, ListPlan, SheetPlan, ValidationPlan, ValidationRule } from './plan';
import { noneLabel } from './choices-blocks';
import { shownLabel } from './roles';

/** Excel's limit for a list written into the rule itself. */
const MAX_LITERAL_LIST = 255;
/** Longest e-mail address (RFC 5321) and a generous phone number. */
const MAX_SHORT_TEXT = 254;

const PROMPT_TITLE = 'Co wpisać';
const ERROR_TITLE = 'Popraw odpowiedź';

/** The name of the list behind a choice that is too long for its rule. */
const listName = (card: string, item: Item): string =>
  `kt_lista_${card}_${item.id}`.replaceAll('-', '_');

interface ItemValidation {
  readonly rule: ValidationRule;
  /** What the person is told who types something else. */
  readonly fault: IssueDetail;
  /** What to type, when the item has no help of its own. */
  readonly hint: string;
  readonly list?: ListPlan;
}

function choiceValidation(card: string, item: Item & { kind: 'choice' }): ItemValidation {
  const values = item.options.map(({ label }) => label);
  const fault: IssueDetail = { code: 'not-an-option', options: values };
  const hint = 'Wybierz odpowiedź z listy (Alt + strzałka w dół).';
  const literal =
    values.join(',').length <= MAX_LITERAL_LIST && !values.some((v) => v.includes(','));
  if (literal) return { rule: { kind: 'list', values }, fault, hint };
  const list = { name: listName(card, item), values };
  return { rule: { kind: 'list-by-name', list: list.name }, fault, hint, list };
}

function validationOf(card: string, item: Item, range: CellRange): ItemValidation | null {
  const first = addressOf({ row: range.top, column: range.left });
  switch (item.kind) {
    case 'choice':
      return choiceValidation(card, item);
    case 'integer':
    case 'number': {
      const [min, max] = [item.min ?? null, item.max ?? null];
      const whole = item.kind === 'integer';
      return {
        rule: { kind: whole ? 'whole' : 'decimal', min, max },
        fault: whole ? { code: 'not-whole' } : { code: 'not-a-number' },
        hint: whole ? 'Wpisz liczbę całkowitą.' : 'Wpisz liczbę, na przykład 12 albo 7,5.',
      };
    }
    case 'date':
      return {
        rule: { kind: 'date', min: item.min ?? null, max: item.max ?? null },
        fault: item.max === 'today' ? { code: 'date-in-future' } : { code: 'not-a-date' },
        hint: 'Wpisz datę, na przykład 05.03.2026.',
      };
    case 'postal-code':
      return {
        rule: { kind: 'custom', formula: `=AND(LEN(${first})=6,EXACT(MID(${first},3,1),"-"))` },
        fault: { code: 'not-a-postal-code' },
        hint: 'Wpisz kod pocztowy, na przykład 23-300.',
      };
    case 'teryt':
      return {
        rule: { kind: 'custom', formula: `=LEN(${first})=7` },
        fault: { code: 'not-a-teryt' },
        hint: 'Wpisz siedem cyfr, na przykład 0605011.',
      };
    case 'text':
    case 'long-text': {
      const max = maxLength(item);
      return {
        rule: { kind: 'text-length', max },
        fault: { code: 'too-long', max },
        hint: `Wpisz tekst, do ${max} znaków.`,
      };
    }
    case 'email':
    case 'phone':
    case 'link':
      return {
        rule: { kind: 'text-length', max: MAX_SHORT_TEXT },
        fault: { code: 'too-long', max: MAX_SHORT_TEXT },
        hint: {
          email: 'Wpisz adres e-mail.',
          phone: 'Wpisz numer telefonu, na przykład 22 123 45 67.',
          link: 'Wpisz adres strony, od https://.',
        }[item.kind],
      };
    default:
      return null;
  }
}

/** A number's bounds in one sentence: „Wpisz liczbę całkowitą od 0 do 999.”. */
function numberError({ kind, min, max }: NumberItem): string {
  const number = kind === 'integer' ? 'liczbę całkowitą' : 'liczbę';
  const say = (bound: number): string => formatNumber(bound, 'pl');
  if (min !== undefined && max !== undefined)
    return `Wpisz ${number} od ${say(min)} do ${say(max)}.`;
  if (min !== undefined) return `Wpisz ${number}, co najmniej ${say(min)}.`;
  return max === undefined ? `Wpisz ${number}.` : `Wpisz ${number}, najwyżej ${say(max)}.`;
}

/** What the person is told who typed something else. */
function errorText(item: Item, fault: IssueDetail): string {
  if (item.kind === 'integer' || item.kind === 'number') return numberError(item);
  const first = issueMessage(fault).pl;
  // Excel refuses days that do not exist and days out of bounds alike.
  return item.kind === 'date' && fault.code !== 'not-a-date'
    ? `${issueMessage({ code: 'not-a-date' }).pl} ${first}`
    : first;
}

/** A label with a full stop; a statement to be judged has its own. */
const sentence = (label: string): string => (/[.?!]$/.test(label) ? label : `${label}.`);

/** What may be typed for an item, with the Polish prompt and error, and the list it may need. */
export function itemValidation(
  card: string,
  item: Item,
  range: CellRange,
): { readonly validation: ValidationPlan; readonly list: ListPlan | null } | null {
  const found = validationOf(card, item, range);
  if (found === null) return null;
  return {
    validation: {
      range,
      rule: found.rule,
      texts: {
        promptTitle: PROMPT_TITLE,
        prompt: tie(`${sentence(shownLabel(item))} ${item.help ?? found.hint}`),
        errorTitle: ERROR_TITLE,
        error: tie(errorText(item, found.fault)),
      },
    },
    list: found.list ?? null,
  };
}

/** What may stand in the cell of an option. */
const markValidation = (item: Item, label: string, range: CellRange): ValidationPlan => ({
  range,
  rule: { kind: 'list', values: [MARK] },
  texts: {
    promptTitle: PROMPT_TITLE,
    prompt: tie(`${item.label}: ${label}. Wpisz x, jeśli tak; jeśli nie, zostaw puste.`),
    errorTitle: ERROR_TITLE,
    error: tie('Wpisz x albo zostaw puste.'),
  },
});

/** Columns of two tables may have one id, and their lists stand on one sheet. */
const listedColumns = ({ id, columns }: TableItem): readonly Item[] =>
  columns.map((column) => ({ ...column, id: `${id}_${column.id}` }));

/** The lists that a card's drop-downs need. */
export const cardLists = (card: Card): readonly ListPlan[] =>
  itemsOf(card)
    .flatMap((item) => (item.kind === 'table' ? listedColumns(item) : [item]))
    .flatMap((item) => {
      const range = cellRange({ row: 0, column: 0 });
      return itemValidation(card.id, item, range)?.list ?? [];
    });

/** Everything that may be typed into a card's cells, and the lists behind drop-downs. */
export function cardValidations(
  card: Card,
  { answers, marks, tables }: Pick<SheetPlan, 'answers' | 'marks' | 'tables'>,
): { readonly validations: readonly ValidationPlan[]; readonly lists: readonly ListPlan[] } {
  const items = new Map(itemsOf(card).map((item) => [item.id, item]));
  const typed = ({ linked, filled }: { linked: boolean; filled: boolean }): boolean =>
    !linked && !filled;
  const ofAnswers = answers.filter(typed).map((cell) => {
    const item = items.get(cell.item);
    return item === undefined ? null : itemValidation(card.id, item, cellRange(cell));
  });
  const ofColumns = tables.flatMap(({ item: id, head, end, columns }) => {
    const table = items.get(id);
    if (table?.kind !== 'table') return [];
    return listedColumns(table).map((column, index) => {
      const at = columns[index]?.column ?? 0;
      return itemValidation(card.id, column, {
        top: head + 1,
        left: at,
        bottom: end - 1,
        right: at,
      });
    });
  });
  const found = [...ofAnswers, ...ofColumns].filter((one) => one !== null);
  const ofMarks = marks.filter(typed).flatMap(({ item: id, option, row, column }) => {
    const item = items.get(id);
    if (item?.kind !== 'choices') return [];
    const label = item.options.find((one) => one.id === option)?.label ?? noneLabel(item);
    return [markValidation(item, label, cellRange({ row, column }))];
  });
  return {
    validations: [...found.map(({ validation }) => validation), ...ofMarks],
    lists: found.flatMap(({ list }) => (list === null ? [] : [list])),
  };
}

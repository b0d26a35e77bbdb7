import { answerTo, type Answers } from '../card/answers';
import { serialOfDay } from '../calendar/day';
import type {
  BooleanExpression,
  ItemId,
  NumberExpression,
  Relation,
  RuleId,
} from '../definition/expression';
import { optionsOf, type Item } from '../definition/programme';
import { aggregateRows, compileRows } from './rows';
import { round } from './round';

/**
 * What a rule came to: a number, whether it holds, a finding or an outcome, the entries of a list;
 * null when it cannot be computed.
 */
export type ResultValue = number | boolean | string | readonly string[] | null;

/** What the closures read: the answers and the results computed so far. */
export interface Frame {
  readonly answers: Answers;
  readonly results: ReadonlyMap<RuleId, ResultValue>;
}

export type NumberClosure = (frame: Frame) => number | null;
export type BooleanClosure = (frame: Frame) => boolean;

/** The items of a card by id: what an expression may read. */
export type ItemsById = ReadonlyMap<ItemId, Item>;

/** A number that exists, else empty. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const RELATION_TESTS: Readonly<Record<Relation, (left: number, right: number) => boolean>> = {
  '>=': (left, right) => left >= right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '<': (left, right) => left < right,
  '=': (left, right) => left === right,
};

/** Reads an answer, null where the item does not apply. */
export function answerReader(items: ItemsById, id: ItemId): (frame: Frame) => unknown {
  const applies = items.get(id)?.applies;
  if (applies === undefined) return (frame) => answerTo(frame.answers, id);
  const holds = compileBoolean(items, applies);
  return (frame) => (holds(frame) ? answerTo(frame.answers, id) : null);
}

function numberReader(items: ItemsById, id: ItemId): NumberClosure {
  const read = answerReader(items, id);
  if (items.get(id)?.kind === 'date') {
    return (frame) => {
      const answer = read(frame);
      return typeof answer === 'string' ? serialOfDay(answer) : null;
    };
  }
  return (frame) => {
    const answer = read(frame);
    return typeof answer === 'number' ? finite(answer) : null;
  };
}

/** Folds numbers; null as soon as one is. */
function fold(
  members: readonly NumberClosure[],
  start: number,
  step: (total: number, member: number) => number,
): NumberClosure {
  return (frame) => {
    let total = start;
    for (const member of members) {
      const value = member(frame);
      if (value === null) return null;
      total = step(total, value);
    }
    return finite(total);
  };
}

function pointsReader(items: ItemsById, id: ItemId): NumberClosure {
  const item = items.get(id);
  const options = item === undefined ? [] : optionsOf(item);
  const points = new Map<unknown, number>(options.map((option) => [option.id, option.points ?? 0]));
  const read = answerReader(items, id);
  return (frame) => points.get(read(frame)) ?? 0;
}

/** 1 + base + … + base^(terms − 1), by the terms one after the other as the formula adds them. */
function seriesClosure(base: NumberClosure, terms: NumberClosure, max: number): NumberClosure {
  return (frame) => {
    const ratio = base(frame);
    const length = terms(frame);
    if (ratio === null || length === null) return null;
    if (!Number.isInteger(length) || length < 0 || length > max) return null;
    let total = 0;
    for (let power = 0; power < length; power += 1) total += ratio ** power;
    return finite(total);
  };
}

/** Compiles an expression to a closure; what it promises stands at `NumberExpression`. */
export function compileNumber(items: ItemsById, expression: NumberExpression): NumberClosure {
  const inner = (part: NumberExpression): NumberClosure => compileNumber(items, part);
  switch (expression.op) {
    case 'number':
      return () => expression.value;
    case 'value':
      return numberReader(items, expression.item);
    case 'result':
      return ({ results }) => {
        const value = results.get(expression.rule);
        return typeof value === 'number' ? value : null;
      };
    case 'points':
      return pointsReader(items, expression.item);
    case 'sum': {
      const members = expression.of.map(inner);
      return (frame) => finite(members.reduce((total, member) => total + (member(frame) ?? 0), 0));
    }
    case 'mean': {
      const members = expression.of.map(inner);
      return (frame) => {
        const present = members.map((member) => member(frame)).filter((value) => value !== null);
        return finite(present.reduce((total, value) => total + value, 0) / present.length);
      };
    }
    case 'weighted-mean': {
      const members = expression.of.map(({ weight, value }) => ({ weight, value: inner(value) }));
      return (frame) => {
        let [total, weights] = [0, 0];
        for (const { weight, value } of members) {
          const member = value(frame);
          if (member === null) continue;
          total += weight * member;
          weights += weight;
        }
        return finite(total / weights);
      };
    }
    case 'root': {
      const of = inner(expression.of);
      return (frame) => {
        const value = of(frame);
        return value === null ? null : finite(Math.sqrt(value));
      };
    }
    case 'empty':
      return () => null;
    case 'rows': {
      const rows = compileRows(items, expression.table, expression.where);
      return (frame) => rows(frame).length;
    }
    case 'over-rows':
      return aggregateRows(items, expression);
    case 'add':
      return fold(expression.of.map(inner), 0, (total, member) => total + member);
    case 'multiply':
      return fold(expression.of.map(inner), 1, (total, member) => total * member);
    case 'subtract': {
      const [left, right] = [inner(expression.left), inner(expression.right)];
      return (frame) => {
        const [from, take] = [left(frame), right(frame)];
        return from === null || take === null ? null : finite(from - take);
      };
    }
    case 'divide': {
      const [left, right] = [inner(expression.left), inner(expression.right)];
      return (frame) => {
        const [dividend, divisor] = [left(frame), right(frame)];
        return dividend === null || divisor === null || divisor === 0
          ? null
          : finite(dividend / divisor);
      };
    }
    case 'series':
      return seriesClosure(inner(expression.base), inner(expression.terms), expression.max);
    case 'if': {
      const when = compileBoolean(items, expression.when);
      const [then, otherwise] = [inner(expression.then), inner(expression.else)];
      return (frame) => (when(frame) ? then(frame) : otherwise(frame));
    }
    case 'count': {
      const conditions = expression.of.map((part) => compileBoolean(items, part));
      return (frame) => conditions.filter((holds) => holds(frame)).length;
    }
    case 'count-findings': {
      const findings = new Set<unknown>(expression.findings);
      return ({ results }) =>
        expression.rules.filter((rule) => findings.has(results.get(rule))).length;
    }
  }
}

/** Compiles an expression to a closure; what it promises stands at `BooleanExpression`. */
export function compileBoolean(items: ItemsById, expression: BooleanExpression): BooleanClosure {
  const inner = (part: BooleanExpression): BooleanClosure => compileBoolean(items, part);
  switch (expression.op) {
    case 'is': {
      const read = answerReader(items, expression.item);
      return (frame) => read(frame) === expression.option;
    }
    case 'includes': {
      const read = answerReader(items, expression.item);
      return (frame) => {
        const answer = read(frame);
        return Array.isArray(answer) && answer.includes(expression.option);
      };
    }
    case 'answered': {
      const read = answerReader(items, expression.item);
      return (frame) => {
        const answer = read(frame);
        return answer !== null && answer !== '';
      };
    }
    case 'compare': {
      const test = RELATION_TESTS[expression.relation];
      const left = compileNumber(items, expression.left);
      const right = compileNumber(items, expression.right);
      return (frame) => {
        const [a, b] = [left(frame), right(frame)];
        return a !== null && b !== null && test(round(a), round(b));
      };
    }
    case 'known': {
      const of = compileNumber(items, expression.of);
      return (frame) => of(frame) !== null;
    }
    case 'finding-is':
      return ({ results }) => results.get(expression.rule) === expression.finding;
    case 'begins-with': {
      const read = answerReader(items, expression.item);
      const readOption = answerReader(items, expression.by);
      const beginnings = new Map<unknown, string>(Object.entries(expression.beginnings));
      return (frame) => {
        const text = read(frame);
        const beginning = beginnings.get(readOption(frame));
        return typeof text === 'string' && beginning !== undefined && text.startsWith(beginning);
      };
    }
    case 'all': {
      const conditions = expression.of.map(inner);
      return (frame) => conditions.every((holds) => holds(frame));
    }
    case 'any': {
      const conditions = expression.of.map(inner);
      return (frame) => conditions.some((holds) => holds(frame));
    }
    case 'not': {
      const holds = inner(expression.of);
      return (frame) => !holds(frame);
    }
  }
}

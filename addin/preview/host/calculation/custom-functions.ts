/**
 * Custom functions (`KARTOTEKA.STATUS("…")`). The host, not the engine, calls them: directly, as
 * registered by `CustomFunctions.associate`, and not through the client's message channel, whose
 * results come on the client's own timers. Excel's rules kept: a call shows `#BUSY!` until it has
 * answered; a rejected promise is an error value; an error among the arguments is the result and
 * nothing is called; equal calls are answered once. Arguments are single values, never ranges.
 */
import type { Engine, EngineContent, EngineSheet } from '../../engine/engine';
import type { CellError, CellValue, ErrorText } from '../model';

/** What the add-in registers; `null` is passed for a blank cell. */
export type CustomFunction = (...args: readonly (string | number | boolean | null)[]) => unknown;

export interface CustomFunctions {
  register(name: string, implementation: CustomFunction): void;
  /** Whether such a function is registered. */
  knows(name: string): boolean;
  /** Where the result of a function that is known stands in the engine. */
  call(name: string, args: readonly string[]): { readonly slot: number; readonly at: string };
  /** Forgets all calls, not their answers: formulas are about to be compiled again. */
  reset(): void;
  /** Forgets the answers: the next calculation asks again. */
  forgetAnswers(): void;
  /** Brings results up to the arguments; TRUE when the engine must calculate again. */
  settle(): boolean;
  isPending(slot: number): boolean;
}

type Answer =
  { readonly state: 'pending' } | { readonly state: 'given'; readonly value: CellValue };

interface Call {
  readonly slot: number;
  readonly name: string;
  readonly arity: number;
  answer: Answer | null;
}

const RESULT_COLUMN = 0;
const NOT_YET: EngineContent = { formula: '=NA()' };

/** `answered` is told when an answer came, so that the workbook can be calculated again. */
export function createCustomFunctions(engine: Engine, answered: () => void): CustomFunctions {
  const sheet: EngineSheet = engine.addSheet();
  const implementations = new Map<string, CustomFunction>();
  const calls = new Map<string, Call>();
  let answers = new Map<string, Answer>();

  function ask(key: string, implementation: CustomFunction, args: readonly CellValue[]): Answer {
    const pending: Answer = { state: 'pending' };
    const asked = answers;
    asked.set(key, pending);
    const given = (value: CellValue) => {
      asked.set(key, { state: 'given', value });
      if (asked === answers) answered();
    };
    const plain = args.flatMap((value) => (isError(value) ? [] : [value]));
    new Promise((resolve) => resolve(implementation(...plain))).then(
      (value) => given(resultValue(value)),
      (error: unknown) => given(errorValue(error)),
    );
    return pending;
  }

  function currentAnswer(call: Call): Answer {
    const args = Array.from({ length: call.arity }, (_, index) =>
      engine.value(sheet, call.slot, RESULT_COLUMN + 1 + index),
    );
    const error = args.find(isError);
    if (error) return { state: 'given', value: error };
    const implementation = implementations.get(call.name);
    if (!implementation) return { state: 'given', value: { error: '#NAME?' } };
    const key = JSON.stringify([call.name, args]);
    return answers.get(key) ?? ask(key, implementation, args);
  }

  return {
    register(name, implementation) {
      implementations.set(name.toUpperCase(), implementation);
    },
    knows: (name) => implementations.has(name.toUpperCase()),
    call(name, args) {
      const known = name.toUpperCase();
      const key = `${known}(${args.join(',')})`;
      let call = calls.get(key);
      if (!call) {
        call = { slot: calls.size, name: known, arity: args.length, answer: null };
        calls.set(key, call);
        engine.write(sheet, call.slot, RESULT_COLUMN, NOT_YET);
        for (const [index, formula] of args.entries()) {
          const content = { formula: `=${formula}` };
          engine.write(sheet, call.slot, RESULT_COLUMN + 1 + index, content);
        }
      }
      return { slot: call.slot, at: `${sheet.name}!$A$${call.slot + 1}` };
    },
    reset() {
      calls.clear();
      engine.clear(sheet);
    },
    forgetAnswers() {
      answers = new Map();
    },
    settle() {
      let changed = false;
      for (const call of calls.values()) {
        const answer = currentAnswer(call);
        if (answer === call.answer) continue;
        call.answer = answer;
        changed = true;
        const content = answer.state === 'pending' ? NOT_YET : engineContent(answer.value);
        engine.write(sheet, call.slot, RESULT_COLUMN, content);
      }
      return changed;
    },
    isPending(slot) {
      return [...calls.values()].some(
        (call) => call.slot === slot && call.answer?.state === 'pending',
      );
    },
  };
}

function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

function engineContent(value: CellValue): EngineContent {
  return isError(value) ? { formula: `=${value.error}` } : (value ?? '');
}

/** Arrays and objects are no single value: Excel shows `#VALUE!` where they cannot spill. */
function resultValue(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    default:
      return value === null || value === undefined ? '' : { error: '#VALUE!' };
  }
}

const RETURNED: readonly ErrorText[] = [
  '#N/A',
  '#VALUE!',
  '#NUM!',
  '#DIV/0!',
  '#NULL!',
  '#NAME?',
  '#REF!',
];

/** `CustomFunctions.Error` carries a `code`; anything else that was thrown is `#VALUE!`. */
function errorValue(error: unknown): CellError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return { error: RETURNED.find((text) => text === code) ?? '#VALUE!' };
}

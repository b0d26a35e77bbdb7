import * as v from 'valibot';
import {
  AGGREGATES,
  FINDINGS,
  isNumberOperation,
  RELATIONS,
  type BooleanExpression,
  type JudgementExpression,
  type ListExpression,
  type NumberExpression,
  type OutcomeExpression,
  type RequirementExpression,
  type RuleExpression,
} from './expression';

const idSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/));
const lazyNumber: v.GenericSchema<NumberExpression> = v.lazy(() => numberExpressionSchema);
const lazyBoolean: v.GenericSchema<BooleanExpression> = v.lazy(() => booleanExpressionSchema);
const numbers = v.pipe(v.array(lazyNumber), v.minLength(1));
const booleans = v.pipe(v.array(lazyBoolean), v.minLength(1));
const binary = { left: lazyNumber, right: lazyNumber };

export const numberExpressionSchema: v.GenericSchema<NumberExpression> = v.variant('op', [
  v.strictObject({ op: v.literal('number'), value: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ op: v.literal('value'), item: idSchema }),
  v.strictObject({ op: v.literal('result'), rule: idSchema }),
  v.strictObject({ op: v.literal('points'), item: idSchema }),
  v.strictObject({ op: v.literal('sum'), of: numbers }),
  v.strictObject({ op: v.literal('mean'), of: numbers }),
  v.strictObject({
    op: v.literal('weighted-mean'),
    of: v.pipe(
      v.array(v.strictObject({ weight: v.pipe(v.number(), v.gtValue(0)), value: lazyNumber })),
      v.minLength(1),
    ),
  }),
  v.strictObject({ op: v.literal('add'), of: numbers }),
  v.strictObject({ op: v.literal('multiply'), of: numbers }),
  v.strictObject({ op: v.literal('subtract'), ...binary }),
  v.strictObject({ op: v.literal('divide'), ...binary }),
  v.strictObject({ op: v.literal('root'), of: lazyNumber }),
  v.strictObject({ op: v.literal('empty') }),
  v.strictObject({
    op: v.literal('series'),
    base: lazyNumber,
    terms: lazyNumber,
    max: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  }),
  v.strictObject({ op: v.literal('if'), when: lazyBoolean, then: lazyNumber, else: lazyNumber }),
  v.strictObject({ op: v.literal('count'), of: booleans }),
  v.strictObject({
    op: v.literal('count-findings'),
    rules: v.pipe(v.array(idSchema), v.minLength(1)),
    findings: v.pipe(v.array(v.picklist(FINDINGS)), v.minLength(1)),
  }),
  v.strictObject({ op: v.literal('rows'), table: idSchema, where: v.optional(lazyBoolean) }),
  v.strictObject({
    op: v.literal('over-rows'),
    table: idSchema,
    value: lazyNumber,
    by: v.picklist(AGGREGATES),
    where: v.optional(lazyBoolean),
  }),
]);

export const booleanExpressionSchema: v.GenericSchema<BooleanExpression> = v.variant('op', [
  v.strictObject({ op: v.literal('is'), item: idSchema, option: idSchema }),
  v.strictObject({ op: v.literal('includes'), item: idSchema, option: idSchema }),
  v.strictObject({ op: v.literal('answered'), item: idSchema }),
  v.strictObject({ op: v.literal('compare'), relation: v.picklist(RELATIONS), ...binary }),
  v.strictObject({ op: v.literal('known'), of: lazyNumber }),
  v.strictObject({
    op: v.literal('finding-is'),
    rule: idSchema,
    finding: v.picklist(FINDINGS),
  }),
  v.strictObject({
    op: v.literal('begins-with'),
    item: idSchema,
    by: idSchema,
    beginnings: v.record(idSchema, v.string()),
  }),
  v.strictObject({ op: v.literal('all'), of: booleans }),
  v.strictObject({ op: v.literal('any'), of: booleans }),
  v.strictObject({ op: v.literal('not'), of: lazyBoolean }),
]);

const requirementExpressionSchema: v.GenericSchema<RequirementExpression> = v.strictObject({
  op: v.literal('requirement'),
  applies: v.optional(lazyBoolean),
  met: lazyBoolean,
});

const outcomeExpressionSchema: v.GenericSchema<OutcomeExpression> = v.strictObject({
  op: v.literal('outcome'),
  cases: v.pipe(v.array(v.strictObject({ when: lazyBoolean, value: idSchema })), v.minLength(1)),
  otherwise: idSchema,
});

const judgementExpressionSchema: v.GenericSchema<JudgementExpression> = v.strictObject({
  op: v.literal('judgement'),
  known: lazyBoolean,
  holds: lazyBoolean,
});

const listExpressionSchema: v.GenericSchema<ListExpression> = v.strictObject({
  op: v.literal('list'),
  entries: v.pipe(
    v.array(v.strictObject({ id: idSchema, when: lazyBoolean, priority: v.optional(lazyNumber) })),
    v.minLength(1),
  ),
});

export const ruleExpressionSchema: v.GenericSchema<RuleExpression> = v.lazy((input) => {
  const op = typeof input === 'object' && input !== null && 'op' in input ? String(input.op) : '';
  switch (op) {
    case 'requirement':
      return requirementExpressionSchema;
    case 'outcome':
      return outcomeExpressionSchema;
    case 'judgement':
      return judgementExpressionSchema;
    case 'list':
      return listExpressionSchema;
    default:
      return isNumberOperation(op) ? numberExpressionSchema : booleanExpressionSchema;
  }
});

import * as v from 'valibot';

/** Microsoft adds fields as it likes; these are the ones that are shown. */
const Issue = v.object({
  title: v.optional(v.string(), ''),
  content: v.optional(v.string(), ''),
  line: v.nullish(v.number()),
  helpUrl: v.nullish(v.string()),
});

const Report = v.object({
  errors: v.nullish(v.array(Issue)),
  warnings: v.nullish(v.array(Issue)),
});

/**
 * The issues of a report of Microsoft's validation service, a line each, errors first.
 * @throws ValiError when it is not such a report.
 */
export function readReport(report: unknown): readonly string[] {
  if (report === undefined) return [];
  const { errors, warnings } = v.parse(Report, report);
  return [
    ...(errors ?? []).map((issue) => `Error: ${describe(issue)}`),
    ...(warnings ?? []).map((issue) => `Warning: ${describe(issue)}`),
  ];
}

const describe = ({ title, content, line, helpUrl }: v.InferOutput<typeof Issue>): string =>
  [
    `${title}: ${content}`,
    ...(line === null || line === undefined ? [] : [`line ${line}`]),
    ...(helpUrl === null || helpUrl === undefined ? [] : [helpUrl]),
  ].join(', ');

/** What Microsoft's client sends for one `context.sync()`, and the answer that it takes. */
import * as v from 'valibot';

const ArgumentInfo = v.object({
  Arguments: v.nullish(v.array(v.unknown())),
  /** Which arguments are ids of object paths; nested like the arguments, 0 for other values. */
  ReferencedObjectPathIds: v.nullish(v.array(v.unknown())),
});

const QueryInfo = v.object({
  Select: v.nullish(v.array(v.string())),
  Expand: v.nullish(v.array(v.string())),
  Top: v.nullish(v.number()),
  Skip: v.nullish(v.number()),
});

const Action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.nullish(v.string()),
  ObjectPathId: v.number(),
  ArgumentInfo: v.nullish(ArgumentInfo),
  QueryInfo: v.nullish(QueryInfo),
  ObjectState: v.nullish(v.record(v.string(), v.unknown())),
});

const ObjectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.nullish(v.string()),
  ParentObjectPathId: v.nullish(v.number()),
  ArgumentInfo: v.nullish(ArgumentInfo),
});

/** Other fields (`L`, `AutoKeepReference`, `controlId`…) steer memory and undo, which the host has no use for. */
export const RequestMessage = v.object({
  id: v.number(),
  type: v.literal(1),
  flags: v.number(),
  message: v.object({
    url: v.literal('ProcessQuery'),
    body: v.object({
      Actions: v.array(Action),
      ObjectPaths: v.record(v.string(), ObjectPath),
    }),
  }),
});

export type ArgumentInfo = v.InferOutput<typeof ArgumentInfo>;
export type QueryInfo = v.InferOutput<typeof QueryInfo>;
export type Action = v.InferOutput<typeof Action>;
export type ObjectPath = v.InferOutput<typeof ObjectPath>;
export type RequestMessage = v.InferOutput<typeof RequestMessage>;

/** Bits of `flags`. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  update: 9,
} as const;

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error: ResponseError | null;
}

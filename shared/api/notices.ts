import * as v from 'valibot';
import {
  cursorSchema,
  daySchema,
  idSchema,
  instantSchema,
  limitSchema,
  pageSchema,
  versionSchema,
} from './common';

/** What people are told of: a time that has run out, a certificate that ends soon or has ended. */
export const NOTICE_KINDS = ['overdue', 'ends-in-90', 'ends-in-30', 'ends-in-7', 'ended'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const noticeListQuery = v.strictObject({
  limit: v.optional(limitSchema),
  cursor: v.optional(cursorSchema),
});

export const noticeListResponse = pageSchema(
  v.object({
    kind: v.picklist(NOTICE_KINDS),
    day: v.pipe(daySchema, v.description('Dzień, który minął albo nadejdzie')),
    case: v.string(),
    /** null for a notice about the case itself. */
    number: v.nullable(v.string()),
    programme: idSchema,
    version: versionSchema,
    state: idSchema,
    receipt: v.string(),
    recorded_at: instantSchema,
  }),
);

export const calendarRequest = v.strictObject({});
export const calendarResponse = v.object({
  url: v.pipe(
    v.optional(v.string()),
    v.description('Prywatny adres kalendarza; pokazywany tylko raz'),
  ),
});

import type { InferOutput } from 'valibot';
import type { caseListResponse, caseResponse } from '../../shared/api/cases';
import type { Process } from '../../shared/definition/process';
import { warsawDay, type Day } from '../../shared/process/days';
import { stateById, type Standing } from '../../shared/process/standing';
import { comingSteps } from '../../shared/process/steps';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { CaseRecord } from '../store/cases';
import { kindOf, standingOfCase } from './case-standing';
import { cardEtag, caseEtag } from './etag';
import { cardById, programmeOfCase } from './find-programme';
import type { LoadedCase } from './load-case';

type Actions = InferOutput<typeof caseResponse>['actions'];

/** What can come next, by whom, and until or from when. */
export const actionsIn = (process: Process, standing: Standing, today: Day): Actions =>
  comingSteps(process, standing, today).flatMap(({ event: { id, title, by }, due, after }) =>
    by === 'system'
      ? []
      : [
          {
            event: id,
            title,
            by,
            ...(due === undefined ? {} : { due }),
            ...(after === undefined ? {} : { after }),
          },
        ],
  );

/** A case in a list. */
export const presentSummary = (
  of: CaseRecord,
): InferOutput<typeof caseListResponse>['items'][number] => ({
  id: of.id,
  programme: of.programme,
  version: of.programmeVersion,
  state: of.state,
  kind: kindOf(of),
  renews: of.renews,
  due: of.due,
  closed: of.closed,
  voivodeship: of.voivodeship === '' ? null : of.voivodeship,
  institution: of.institutionName,
  receipt: of.receipt,
  submitted_at: of.submittedAt,
});

/** A case as the API shows it at a moment. */
export function presentCase(
  loaded: LoadedCase,
  programmes: Programmes,
  now: Date,
): InferOutput<typeof caseResponse> {
  const { record, events, cards, certificate, earlier } = loaded;
  const programme = programmeOfCase(record, programmes);
  return {
    ...presentSummary(record),
    etag: caseEtag(record),
    title: stateById(programme.process, record.state)?.title ?? record.state,
    actions: actionsIn(
      programme.process,
      standingOfCase(programme.process, loaded),
      warsawDay(now),
    ),
    cards: cards.map((of) => ({
      card: of.card,
      title: cardById(programme, of.card)?.title ?? of.card,
      revision: of.revision,
      etag: cardEtag(of),
      accepted_at: of.acceptedAt,
    })),
    events: events.map(({ version, event, role, recordedAt, day, data, hash }) => ({
      version,
      event,
      by: role,
      at: recordedAt,
      day,
      data: { ...data },
      hash,
    })),
    earlier: earlier.map((one) => ({ ...one })),
    ...(certificate === undefined ? {} : { certificate }),
  };
}

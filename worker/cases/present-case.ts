import type { InferOutput } from 'valibot';
import type { caseListResponse, caseResponse } from '../../shared/api/cases';
import type { Process } from '../../shared/definition/programme';
import type { Day } from '../../shared/process/days';
import { allowedEvents, dueDay, hasTurn, stateById } from '../../shared/process/machine';
import type { Programmes } from '../../shared/programmes/catalogue';
import type { CaseRecord } from '../store/cases';
import { cardEtag, caseEtag } from './etag';
import { cardById, programmeOfCase } from './find-programme';
import type { LoadedCase } from './load-case';

type Actions = InferOutput<typeof caseResponse>['actions'];

/** The steps that can be taken in a state, by whom, and until when by the body whose turn it is. */
export function actionsIn(process: Process, state: string, entered: Day): Actions {
  const due = dueDay(process, state, entered);
  return allowedEvents(process, state).map(({ id, title, by }) => ({
    event: id,
    title,
    by,
    ...(due === undefined || !hasTurn(process, state, by) ? {} : { due }),
  }));
}

/** A case in a list. */
export const presentSummary = (
  of: CaseRecord,
): InferOutput<typeof caseListResponse>['items'][number] => ({
  id: of.id,
  programme: of.programme,
  version: of.programmeVersion,
  state: of.state,
  voivodeship: of.voivodeship === '' ? null : of.voivodeship,
  institution: of.institutionName,
  receipt: of.receipt,
  submitted_at: of.submittedAt,
});

/** A case as the API shows it. */
export function presentCase(
  loaded: LoadedCase,
  programmes: Programmes,
): InferOutput<typeof caseResponse> {
  const { record, events, cards, certificate } = loaded;
  const programme = programmeOfCase(record, programmes);
  return {
    ...presentSummary(record),
    etag: caseEtag(record),
    title: stateById(programme.process, record.state)?.title ?? record.state,
    actions: actionsIn(programme.process, record.state, record.entered),
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
    ...(certificate === undefined ? {} : { certificate }),
  };
}

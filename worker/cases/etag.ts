import type { CaseRecord } from '../store/cases';
import type { RevisionSummary } from '../store/revisions';

const short = (hash: string): string => hash.slice('sha256:'.length, 'sha256:'.length + 16);

/** Names the state of a case; every event, an accepted card among them, changes it. */
export const caseEtag = (of: Pick<CaseRecord, 'version' | 'head'>): string =>
  `"${of.version}-${short(of.head)}"`;

/** Names a revision of a card. */
export const cardEtag = (of: Pick<RevisionSummary, 'card' | 'revision' | 'sha256'>): string =>
  `"${of.card}-${of.revision}-${short(of.sha256)}"`;

import type { InferOutput } from 'valibot';
import type { workbookHandedIn } from '../../../shared/api/workbooks';
import type { ApiIssue } from '../../../shared/api/problem';
import type { CardId } from '../../../shared/definition/programme';
import { filedCardMessage } from '../../../shared/messages/filed-cards';
import { Refused, refuse, type FaultAt } from '../../refusal';
import { ownItems } from '../commitments';
import type { StepContext } from '../context';
import { openCase } from '../open-case';
import type { PreparedWrite } from '../prepared-write';
import { isRead, repeated } from './hand-in';
import { nameOf } from './present';
import { readFile, remark, type ReadCard } from './read-file';
import { issueOf, obstacles, unknownIssue, withCell } from './tell';
import { isBlankCard } from './weigh';

type Response = InferOutput<typeof workbookHandedIn>;

/** What a card of the file says itself; what another card of it gives stands there. */
function givenIn(
  { card, reading }: ReadCard,
  together: ReadonlySet<CardId>,
): Readonly<Record<string, unknown>> {
  const own = new Set(ownItems(card, together).map(({ id }) => id));
  return Object.fromEntries(Object.entries(reading.answers).filter(([id]) => own.has(id)));
}

/** A fault of `POST /cases` where a file was sent: what stands in its body, stands in the query here. */
const inQuery = (fault: FaultAt): FaultAt =>
  'pointer' in fault && fault.pointer === '/institution'
    ? { parameter: 'institution', code: fault.code }
    : fault;

/** The write, or everything that stands against it; what concerns answers told by cell. */
async function attempt(
  of: Pick<Parameters<typeof openCase>[0], 'programme' | 'institution'>,
  cards: readonly ReadCard[],
  context: StepContext,
): Promise<
  | { readonly write: Awaited<ReturnType<typeof openCase>> }
  | { readonly errors: readonly FaultAt[]; readonly issues: readonly ApiIssue[] }
> {
  const together = new Set(cards.map(({ card }) => card.id));
  const given = Object.fromEntries(cards.map((one) => [one.card.id, givenIn(one, together)]));
  try {
    return { write: await openCase({ ...of, cards: given }, context) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { errors = [], issues: found = [] } = error.refusal;
    if (errors.length + found.length === 0) throw error;
    const issues = found.map((issue) => {
      const of = cards.find(({ card }) => card.id === issue.card);
      return of === undefined ? issue : withCell(of, issue);
    });
    return { errors: errors.map(inQuery), issues };
  }
}

/**
 * Opens a case with an applicant's cards of a file, as `POST /cases` does; blank cards are passed
 * over.
 *
 * @throws {Refused} as {@link openCase}; 422 with every problem of every card at once.
 */
export async function openCaseByFile(
  bytes: Uint8Array,
  institution: string | undefined,
  context: StepContext,
): Promise<PreparedWrite<Response>> {
  const { programmes, language } = context;
  const file = readFile(bytes, { programmes, language, newest: true });
  const read = file.cards.filter(isRead);
  const blank = read.filter(isBlankCard);
  const cards = read.filter((one) => !blank.includes(one));
  const [first] = cards;
  const foreign = cards.filter(({ programme }) => programme.id !== first?.programme.id);
  const unreadable = [
    ...file.cards.flatMap((one) => (isRead(one) ? [] : [unknownIssue(one)])),
    ...foreign.map(({ card }) => issueOf(card.id, remark(language, { code: 'other-programme' }))),
    ...repeated(cards, context),
    ...cards.flatMap((one) => obstacles(one, programmes, language)),
  ];
  if (first === undefined) {
    const issues = [
      ...unreadable,
      ...blank.map(({ card }) => issueOf(card.id, remark(language, { code: 'blank-card' }))),
    ];
    return refuse('nothing-to-hand-in', { issues });
  }
  const ours = cards.filter((one) => !foreign.includes(one));
  const tried = await attempt({ programme: first.programme.id, institution }, ours, context);
  const { errors, issues: found } = 'write' in tried ? { errors: [], issues: [] } : tried;
  const issues = [...unreadable, ...found];
  if (errors.length > 0) refuse('invalid-request', { errors, issues });
  if (!('write' in tried) || issues.length > 0) return refuse('invalid-answers', { issues });
  const { body, ...write } = tried.write;
  return {
    ...write,
    body: {
      case: { id: body.id, state: body.state, etag: body.etag, receipt: body.receipt },
      cards: ours.map((one) => {
        const score = body.scores[one.card.id];
        return {
          ...nameOf(one),
          revision: 1,
          ...(score === undefined ? {} : { score }),
          notices: [...one.notices],
        };
      }),
      skipped: blank.map((one) => ({
        ...nameOf(one),
        code: 'blank-card',
        message: filedCardMessage({ code: 'blank-card' })[language],
      })),
      others: [...file.others],
    },
  };
}

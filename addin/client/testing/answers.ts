/** Answers of the server for tests, shaped as the HTTP contract says. */

export const SHA = `sha256:${'ab'.repeat(32)}`;

export const json = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });

/** A problem as RFC 9457 and the contract's own members say it. */
export const problem = (
  status: number,
  code: string,
  more: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Response =>
  new Response(
    JSON.stringify({
      type: `/api/v1/codes#${code}`,
      title: `tytuł: ${code}`,
      status,
      detail: 'Co zrobić.',
      instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
      ...more,
    }),
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

export const openedCase = (id: string) => ({
  id,
  state: 'formal-check',
  etag: '"case-1"',
  receipt: {
    number: `SC-KIS-20260914-${id}`,
    received_at: '2026-09-14T09:30:00.000Z',
    sha256: SHA,
  },
  scores: {},
});

export const acceptedCard = (card: string, revision: number) => ({
  card,
  revision,
  etag: `"${card}-${revision}"`,
  case_etag: '"case-2"',
  receipt: {
    number: `SC-KIS-20260914-A/${card}/${revision}`,
    received_at: '2026-09-15T09:30:00.000Z',
    sha256: SHA,
  },
  score: { programme: 'sc-kis', version: '1.0.0', card, rules: SHA, results: {} },
});

export const PEOPLE = {
  items: [
    { person: 'wnioskodawca', name: 'Anna Przykładowa', role: 'applicant', institution: 'Klub' },
    { person: 'certyfikujacy', name: 'Celina Wzorcowa', role: 'certifier', institution: 'Urząd' },
  ],
  next: null,
};

/** Somebody who works for one certifier. */
export const ME = {
  kind: 'person',
  name: '',
  memberships: [
    {
      member: 'm-1',
      role: 'certifier',
      institution: { id: 'i-1', name: 'Urząd' },
      owner: false,
      voivodeships: [],
      programmes: null,
    },
  ],
};

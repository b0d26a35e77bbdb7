/** The institutions, people, keys and cases that the calls of the matrix are made by and about. */
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import type { Answers } from '../../../shared/card/answers';
import { issueLocalToken } from '../../auth/local/issuer';
import type { InProcess } from '../../local/demonstration/in-process';
import { bodyOf, caseAt, NOW } from '../journey';
import { institutionOf, join, keyOf, signedIn } from '../signed-in';
import { testEnv } from '../test-env';
import { INSTITUTIONS, type CallerName, type InstitutionName } from './people';
import type { CaseName } from './rights';

/** What a caller proves themselves by; null for nobody. */
type Token = string | null;

export interface World {
  readonly tokens: Readonly<Record<CallerName, Token>>;
  readonly cases: Readonly<Record<CaseName, string>>;
  readonly institutions: ReadonlyMap<string, string>;
  /** Somebody of an institution who calls nothing. */
  readonly colleagues: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, InProcess>;
  /** A certificate that the register knows. */
  readonly number: string;
}

const APPLICATIONS = {
  Lublin: COMPLETE_APPLICATION,
  Opole: { ...COMPLETE_APPLICATION, wojewodztwo: 'opolskie', teryt: null },
} as const satisfies Readonly<Record<CaseName, Answers>>;

/** A case that has been assessed, so that all bodies but the appeal's have seen it. */
async function assessedCase(name: CaseName, applicant: InProcess, certifier: InProcess) {
  const body = { programme: SC_KIS.id, cards: { wniosek: APPLICATIONS[name] } };
  let answer = await applicant('POST', '/api/v1/cases', { body });
  const id = String(bodyOf(answer)['id']);
  for (const event of ['admitted', 'assessed-positive']) {
    answer = await certifier('POST', `/api/v1/cases/${id}/events`, {
      body: { event },
      headers: { 'If-Match': answer.headers.get('ETag') ?? '' },
    });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }
  return id;
}

/** A coordinator that the configuration appoints, with its institution. */
async function appointed(subject: string, name: InstitutionName) {
  const COORDINATORS = JSON.stringify([{ issuer: 'kartoteka-local', subject }]);
  const call = await signedIn(subject, { env: { ...testEnv, COORDINATORS } });
  return institutionOf(call, name, 'coordinator');
}

const OWNERS: Readonly<Record<InstitutionName, string>> = {
  'foundation in Lublin': 'wlascicielka-lublin',
  'foundation in Opole': 'wlasciciel-opole',
  'certifier of Lublin': 'certyfikatorka-lublin',
  'certifier of Opole': 'certyfikator-opole',
  'certifier of another programme': 'certyfikatorka-rodzin',
  'auditor of Lublin': 'audytorka-lublin',
  'auditor of Opole': 'audytor-opole',
  'appeal body': 'odwolawcza',
  'coordinator': 'koordynatorka',
  'other coordinator': 'inny-koordynator',
};

/** Makes everything that calls are about. */
export async function makeWorld(): Promise<World> {
  const institutions = new Map<string, string>();
  const owners = new Map<string, InProcess>();
  const colleagues = new Map<string, string>();
  const owner = (name: InstitutionName): InProcess => {
    const found = owners.get(name);
    if (found === undefined) throw new Error(`${name} has no owner`);
    return found;
  };
  for (const name of ['coordinator', 'other coordinator'] as const) {
    institutions.set(name, await appointed(OWNERS[name], name));
    owners.set(name, await signedIn(OWNERS[name]));
  }
  const make = async (name: InstitutionName): Promise<void> => {
    const { role, place, programme } = INSTITUTIONS[name];
    const isBody = role !== 'applicant';
    const more = {
      ...(isBody && place !== null && { voivodeships: [place] }),
      ...(programme !== undefined && { programmes: [programme] }),
    };
    const maker = role === 'applicant' ? await signedIn(OWNERS[name]) : owner('coordinator');
    const id = await institutionOf(maker, name, role, more);
    institutions.set(name, id);
    const joined = role === 'applicant' ? maker : (await join(maker, id, OWNERS[name], true)).call;
    owners.set(name, joined);
  };
  for (const name of [
    'foundation in Lublin',
    'foundation in Opole',
    'certifier of Lublin',
    'certifier of Opole',
    'certifier of another programme',
    'auditor of Lublin',
    'auditor of Opole',
    'appeal body',
  ] as const) {
    await make(name);
  }
  const keyed = async (name: InstitutionName, scope: 'read' | 'write'): Promise<string> =>
    (await keyOf(owner(name), institutions.get(name) ?? '', scope)).key;
  for (const name of ['foundation in Lublin', 'certifier of Lublin'] as const) {
    const id = institutions.get(name) ?? '';
    await join(owner(name), id, `czlonek ${name}`);
    colleagues.set(name, (await join(owner(name), id, `kolezanka ${name}`)).member);
  }
  const token = (person: string): Promise<string> => issueLocalToken(person, NOW);
  return {
    tokens: {
      'nobody': null,
      'somebody without an institution': await token('ktos'),
      'applicant, owner': await token(OWNERS['foundation in Lublin']),
      'applicant, member': await token('czlonek foundation in Lublin'),
      'applicant elsewhere': await token(OWNERS['foundation in Opole']),
      'certifier, owner': await token(OWNERS['certifier of Lublin']),
      'certifier, member': await token('czlonek certifier of Lublin'),
      'certifier elsewhere': await token(OWNERS['certifier of Opole']),
      'certifier of another programme': await token(OWNERS['certifier of another programme']),
      'auditor': await token(OWNERS['auditor of Lublin']),
      'auditor elsewhere': await token(OWNERS['auditor of Opole']),
      'appeal body': await token(OWNERS['appeal body']),
      'coordinator who made the bodies': await token(OWNERS['coordinator']),
      'other coordinator': await token(OWNERS['other coordinator']),
      'read key of the applicant': await keyed('foundation in Lublin', 'read'),
      'write key of the applicant': await keyed('foundation in Lublin', 'write'),
      'write key of the certifier': await keyed('certifier of Lublin', 'write'),
    },
    cases: {
      Lublin: await assessedCase(
        'Lublin',
        owner('foundation in Lublin'),
        owner('certifier of Lublin'),
      ),
      Opole: await assessedCase('Opole', owner('foundation in Opole'), owner('certifier of Opole')),
    },
    institutions,
    colleagues,
    owners,
    number: await issuedNumber(),
  };
}

/** A certificate of people whom the matrix does not know. */
async function issuedNumber(): Promise<string> {
  const id = await caseAt('issued');
  const found = await testEnv.DB.prepare('SELECT number FROM certificates WHERE case_id = ?1')
    .bind(id)
    .first<string>('number');
  return (found ?? '').replaceAll('/', '-');
}

/** Makes the calls of the matrix over the whole API, with the tokens and keys of its callers. */
import { PROGRAMMES } from '../../../shared/programmes';
import { programmesOf } from '../../../shared/programmes/catalogue';
import { SC_KIS } from '../../../shared/programmes/sc-kis';
import { buildWorkbook, sheetsOf } from '../../../shared/sheet/workbook';
import { COMPLETE_APPLICATION } from '../../../shared/testing/complete-application';
import { writeWorkbook, XLSX_MEDIA_TYPE } from '../../../shared/xlsx/write';
import { authenticate } from '../../auth/authenticate';
import { createApp } from '../../http/app';
import type { InProcess } from '../../local/demonstration/in-process';
import { bodyOf, NOW } from '../journey';
import { bearing, keyOf } from '../signed-in';
import { testEnv } from '../test-env';
import type { DescribedCall } from './description';
import type { CallerName } from './people';
import type { Probe } from './probes';
import type { World } from './world';

const ownerOf = ({ owners }: World, name: string): InProcess => {
  const found = owners.get(name);
  if (found === undefined) throw new Error(`${name} has no owner`);
  return found;
};

/** What stands for a place of a call's path; made anew where the call uses it up. */
async function placed(
  world: World,
  { path, places }: DescribedCall,
  place: string,
  name: string,
): Promise<string> {
  const institution = world.institutions.get(name) ?? '';
  const isCase = name === 'Lublin' || name === 'Opole';
  switch (place) {
    case 'id':
      if (isCase) return world.cases[name];
      if (!path.startsWith('/api/v1/keys')) return institution;
      return (await keyOf(ownerOf(world, name), institution, 'read')).id;
    case 'member':
      return world.colleagues.get(name) ?? '';
    case 'invitation': {
      const of = `/api/v1/institutions/${institution}/invitations`;
      return String(bodyOf(await ownerOf(world, name)('POST', of, { body: {} }))['id']);
    }
    case 'programme':
      return SC_KIS.id;
    case 'version':
      return SC_KIS.version;
    case 'card':
      return 'wniosek';
    case 'revision':
      return '1';
    case 'number':
      return world.number;
    default:
      throw new Error(`nothing stands for {${place}} of ${places.join()}`);
  }
}

/** The ids that stand for the places of a call's path, in their order. */
export async function placesOf(
  world: World,
  call: DescribedCall,
  name: string,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const place of call.places) ids.push(await placed(world, call, place, name));
  return ids;
}

const fileOf = (kind: 'right' | 'wrong'): Uint8Array => {
  const answers = { ...COMPLETE_APPLICATION, ...(kind === 'wrong' && { wnioskodawca_kod: '1' }) };
  const cards = SC_KIS.cards.filter(({ id }) => id === 'wniosek');
  const identity = { programme: SC_KIS.id, version: SC_KIS.version, card: 'wniosek' };
  return writeWorkbook(
    sheetsOf(
      buildWorkbook(
        SC_KIS,
        cards.map((card) => ({ card, identity: { ...identity, instance: kind }, answers })),
      ),
    ),
  );
};
const WORKBOOKS = { right: fileOf('right'), wrong: fileOf('wrong') };

const app = createApp({
  clock: () => NOW,
  authenticate,
  programmes: programmesOf(PROGRAMMES),
});

/** Makes a call of the matrix; gives the answer as it came. */
export async function ask(
  { tokens, cases, institutions }: World,
  call: DescribedCall,
  probe: Probe,
  ids: readonly string[],
  { who, about }: { readonly who: CallerName; readonly about: string },
): Promise<Response> {
  const of = about === 'Lublin' || about === 'Opole' ? cases[about] : '';
  const path = ids.reduce((text, id) => text.replace(/\{\w+\}/, id), probe.path ?? call.path);
  const query = (probe.query ?? '').replace('{case}', of);
  const json = JSON.stringify(probe.body)?.replace('{institution}', institutions.get(about) ?? '');
  const token = tokens[who];
  const body = probe.file === undefined ? json : WORKBOOKS[probe.file];
  const type = probe.file === undefined ? 'application/json' : XLSX_MEDIA_TYPE;
  return app.request(
    `http://kartoteka.local${path}${query}`,
    {
      method: call.method,
      headers: {
        'Idempotency-Key': crypto.randomUUID(),
        ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': type }),
      },
      ...(body === undefined ? {} : { body }),
    },
    testEnv,
  );
}

/** Somebody's call, as the tests make them. */
export const callAs = ({ tokens }: World, who: CallerName): InProcess => bearing(tokens[who] ?? '');

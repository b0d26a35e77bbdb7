/**
 * Every call of the published description, for every kind of caller, with what is theirs and what is
 * somebody else's. A call that is added to the description has to be given its rights.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyOf } from '../testing/journey';
import { DESCRIBED_CALLS, type DescribedCall } from '../testing/matrix/description';
import { CALLER_NAMES, CALLERS, roleOf, type CallerName } from '../testing/matrix/people';
import { ask, callAs, placesOf } from '../testing/matrix/ask';
import { expectedStatus, PROBES, type Probe } from '../testing/matrix/probes';
import { CASE_NAMES, KEPT_INSTITUTIONS, knows, owns, seesCase } from '../testing/matrix/rights';
import { makeWorld, type World } from '../testing/matrix/world';
import { keyOf } from '../testing/signed-in';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const VARIANTS = DESCRIBED_CALLS.flatMap((call) =>
  (PROBES[call.name] ?? []).map((probe): [string, DescribedCall, Probe] => [
    `${call.name}${probe.query ?? ''}`,
    call,
    probe,
  ]),
);

/** Somebody who may do what a call does. */
const whoMay = (object: Probe['objects'][number]): CallerName | undefined =>
  CALLER_NAMES.find((name) => {
    const who = CALLERS[name];
    return who.kind === 'person' && object.sees(who) && object.may(who);
  });

describe('the matrix of rights', () => {
  it('has each call of the description, and no other', () => {
    expect(Object.keys(PROBES)).toEqual(DESCRIBED_CALLS.map(({ name }) => name));
  });

  it.each(VARIANTS)('%s', async (_, call, probe) => {
    const answered: string[] = [];
    const expected: string[] = [];
    const undescribed: string[] = [];
    for (const object of probe.objects) {
      for (const name of CALLER_NAMES) {
        const ids = await placesOf(world, call, object.name);
        const { status } = await ask(world, call, probe, ids, { who: name, about: object.name });
        const cell = `${name}, ${object.name}`;
        answered.push(`${cell}: ${status}`);
        expected.push(`${cell}: ${expectedStatus(call, probe, object, CALLERS[name])}`);
        if (!call.statuses.includes(status)) undescribed.push(`${cell}: ${status}`);
      }
    }
    expect(answered).toEqual(expected);
    expect(undescribed).toEqual([]);
  });

  it.each(VARIANTS.filter(([, { places }]) => places.length > 0))(
    '%s knows nothing by a strange name',
    async (_, call, probe) => {
      const [object] = probe.objects;
      const who = object && whoMay(object);
      if (object === undefined || who === undefined) throw new Error('nobody may');
      for (const place of call.places.keys()) {
        for (const strange of ['none', '%27%20OR%201%3D1%20--', '__proto__']) {
          const ids = await placesOf(world, call, object.name);
          const asked = ids.with(place, strange);
          const { status } = await ask(world, call, { ...probe, path: call.path }, asked, {
            who,
            about: object.name,
          });
          expect([asked, status]).toEqual([asked, 404]);
        }
      }
    },
  );

  it.each(
    VARIANTS.filter(([, { method, secured, path }, probe]) => {
      const isOpen = !secured && probe.secured !== true;
      // Each file is a filling of its own.
      return method === 'GET' && isOpen && !path.endsWith('.xlsx');
    }),
  )('%s says the same to everybody', async (_, call, probe) => {
    const texts = new Set<string>();
    for (const who of CALLER_NAMES) {
      const ids = await placesOf(world, call, '');
      texts.add(await (await ask(world, call, probe, ids, { who, about: '' })).text());
    }
    expect(texts.size).toBe(1);
  });
});

describe('what a list shows', () => {
  const idsIn = async (who: CallerName, path: string): Promise<readonly string[]> => {
    const { status, body } = await callAs(world, who)('GET', path);
    if (status !== 200) return [];
    return (bodyOf({ status, body, headers: new Headers() })['items'] as { id: string }[]).map(
      ({ id }) => id,
    );
  };
  const callers = CALLER_NAMES.filter((name) => name !== 'nobody');

  it('of cases is what one may see', async () => {
    for (const name of callers) {
      const listed = await idsIn(name, '/api/v1/cases?limit=200');
      const shown = CASE_NAMES.filter((one) => listed.includes(world.cases[one]));
      expect([name, shown]).toEqual([
        name,
        CASE_NAMES.filter((one) => seesCase(CALLERS[name], one)),
      ]);
    }
  });

  it('of institutions is one’s own, and every body for a coordinator', async () => {
    for (const name of callers.filter((one) => CALLERS[one].kind === 'person')) {
      const listed = await idsIn(name, '/api/v1/institutions?limit=200');
      const who = CALLERS[name];
      const shown = KEPT_INSTITUTIONS.filter((one) =>
        listed.includes(world.institutions.get(one) ?? ''),
      );
      const expected = KEPT_INSTITUTIONS.filter(
        (one) =>
          knows(who, one) || (roleOf(who) === 'coordinator' && one === 'certifier of Lublin'),
      );
      expect([name, shown]).toEqual([name, expected]);
    }
  });

  it('of keys is those of the institutions that one owns', async () => {
    for (const one of KEPT_INSTITUTIONS) {
      const owner = world.owners.get(one);
      if (owner === undefined) throw new Error(one);
      const { id } = await keyOf(owner, world.institutions.get(one) ?? '', 'read');
      for (const name of callers.filter((who) => CALLERS[who].kind === 'person')) {
        const listed = await idsIn(name, '/api/v1/keys?limit=200');
        expect([name, one, listed.includes(id)]).toEqual([name, one, owns(CALLERS[name], one)]);
      }
    }
  });
});

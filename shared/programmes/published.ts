import * as v from 'valibot';
import { sha256Schema } from '../api/common';
import { canonicalJson, programmeHash, rulesHash, sha256Of } from '../definition/hash';
import type { Programme } from '../definition/programme';
import type { Programmes } from './catalogue';

/**
 * The lock of published versions: cases, workbooks and panes stand on them, so they never change. A
 * version that is not in it is a draft. Hashes of the parts are there to name what has changed.
 */
export const lockSchema = v.array(
  v.strictObject({
    id: v.string(),
    version: v.string(),
    sha256: sha256Schema,
    process: sha256Schema,
    cards: v.record(v.string(), v.strictObject({ sha256: sha256Schema, rules: sha256Schema })),
  }),
);
export type Lock = Readonly<v.InferOutput<typeof lockSchema>>;
export type LockedVersion = Lock[number];

const lockOf = (programme: Programme): LockedVersion => ({
  id: programme.id,
  version: programme.version,
  sha256: programmeHash(programme),
  process: sha256Of(canonicalJson(programme.process)),
  cards: Object.fromEntries(
    programme.cards.map((card) => [
      card.id,
      { sha256: sha256Of(canonicalJson(card)), rules: rulesHash(card) },
    ]),
  ),
});

/** What differs between a published version and what stands in its place, in words. */
function changes(published: LockedVersion, now: LockedVersion): readonly string[] {
  const cards = Object.entries(published.cards).flatMap(([id, card]) => {
    const found = now.cards[id];
    if (found === undefined) return [`the card "${id}" is gone`];
    if (found.sha256 === card.sha256) return [];
    return [
      found.rules === card.rules
        ? `the card "${id}" says something else (what it computes is the same)`
        : `the card "${id}" computes something else`,
    ];
  });
  const added = Object.keys(now.cards)
    .filter((id) => published.cards[id] === undefined)
    .map((id) => `the card "${id}" is new`);
  const process = published.process === now.process ? [] : ['the process is another'];
  const named = [...cards, ...added, ...process];
  return named.length > 0 ? named : ['its title, bodies, register line, validity or number'];
}

/** What is wrong with the programmes by the lock: one sentence for each version, with its remedy. */
export const checkPublished = (lock: Lock, { byId }: Programmes): readonly string[] =>
  lock.flatMap((published) => {
    const name = `${published.id} ${published.version}`;
    const programme = byId(published.id, published.version);
    if (programme === undefined) {
      return [
        `${name} is published and is gone. Cases stand on it: keep it in PROGRAMMES beside newer versions.`,
      ];
    }
    const now = lockOf(programme);
    if (now.sha256 === published.sha256) return [];
    return [
      `${name} is published and has changed: ${changes(published, now).join('; ')}. ` +
        'Put this version back as it was, and give the change a new version beside it.',
    ];
  });

/**
 * The lock with every version of the programmes in it.
 *
 * @throws {Error} with what {@link checkPublished} says, when a published version has changed.
 */
export function publish(lock: Lock, programmes: Programmes): Lock {
  const faults = checkPublished(lock, programmes);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const isLocked = ({ id, version }: Programme): boolean =>
    lock.some((one) => one.id === id && one.version === version);
  return [...lock, ...programmes.all.filter((one) => !isLocked(one)).map(lockOf)];
}

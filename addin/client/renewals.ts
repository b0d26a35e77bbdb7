import * as v from 'valibot';
import type { Store } from './store';

const renewalSchema = v.strictObject({
  /** The filling: `instance` of the sheet's identity. */
  instance: v.string(),
  /** The number that another term is asked for. */
  number: v.string(),
});

/**
 * That a sheet is an application for another term of a certificate. Kept on the device, as links to
 * cases are; the hand-in carries the number, so that it is sent again as it was confirmed.
 */
export type Renewal = Readonly<v.InferOutput<typeof renewalSchema>>;

const PREFIX = 'renewal ';

export const keepRenewal = (store: Store, renewal: Renewal): Promise<void> =>
  store.put(PREFIX + renewal.instance, renewal);

/** The applications for another term that this device knows. */
export const allRenewals = async (store: Store): Promise<readonly Renewal[]> =>
  (await store.list(PREFIX)).filter((record): record is Renewal => v.is(renewalSchema, record));

/** The number that a sheet asks another term for; null for any other sheet. */
export async function renewedBy(store: Store, instance: string): Promise<string | null> {
  const record = await store.get(PREFIX + instance);
  return v.is(renewalSchema, record) ? record.number : null;
}

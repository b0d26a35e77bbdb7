import type { GenericSchema, InferOutput } from 'valibot';
import { calendarResponse } from '../../../shared/api/notices';
import { createKeyResponse, keySchema } from '../../../shared/api/keys';
import { membershipSchema } from '../../../shared/api/me';
import * as api from '../../../shared/api/people';
import { erasureResponse } from '../../../shared/api/personal';
import type { Calendar } from '../../client/api';
import type { Call } from '../../client/http';
import { readInstitution, readKeys } from '../../client/institutions';
import type { Outcome } from '../../client/outcome';
import { readPersonal, searchPerson } from '../../client/personal';
import type { PeopleEffect, PeopleWrite } from '../people/effect';
import type { Written } from '../people/message';
import type { Performing } from './surroundings';

const NOTHING: Written = { secret: null, joined: null };

/** Calls once more when no answer came: the same key tells, and nothing is done twice. */
async function sendSurely<TSchema extends GenericSchema>(
  call: Call<TSchema>,
  { send }: Performing,
): Promise<Outcome<InferOutput<TSchema>>> {
  const first = await send(call);
  const unknown =
    !first.ok && (first.failure.kind === 'uncertain' || first.failure.kind === 'offline');
  return unknown ? send(call) : first;
}

/** Asks for a new address of the person's calendar; the same key asks again when no answer came. */
const renewCalendar = ({ send, newKey }: Performing): Promise<Outcome<Calendar>> =>
  send({
    method: 'POST',
    path: '/calendar',
    body: '{}',
    headers: { 'Idempotency-Key': newKey() },
    schema: calendarResponse,
  });

/** Makes a writing call, and keeps of its answer what there is to be shown. */
async function written(write: PeopleWrite, performing: Performing): Promise<Outcome<Written>> {
  const { task, method, path, body, basedOn } = write;
  const call = {
    method,
    path,
    ...(body === null ? {} : { body }),
    headers: {
      'Idempotency-Key': performing.newKey(),
      ...(basedOn === null ? {} : { 'If-Match': basedOn }),
    },
  };
  async function made<TSchema extends GenericSchema>(
    schema: TSchema,
    keep: (value: InferOutput<TSchema>) => Partial<Written> = () => ({}),
  ): Promise<Outcome<Written>> {
    const outcome = await sendSurely({ ...call, schema }, performing);
    return outcome.ok ? { ...outcome, value: { ...NOTHING, ...keep(outcome.value) } } : outcome;
  }
  switch (task.kind) {
    case 'accept':
      return made(membershipSchema, ({ institution }) => ({ joined: institution.id }));
    case 'found':
      return made(api.institutionSchema, ({ id }) => ({ joined: id }));
    case 'invite':
      return made(api.invitationResponse, ({ code = null }) => ({ secret: code }));
    case 'make-key':
      return made(createKeyResponse, ({ key = null }) => ({ secret: key }));
    case 'revoke-key':
      return made(keySchema);
    case 'change-member':
      return made(api.memberSchema);
    case 'erase':
      return made(erasureResponse);
    case 'withdraw':
    case 'remove-member':
      return made(api.removedResponse);
  }
}

/** Does what the pages about institutions and people ask for. */
export async function performPeople(effect: PeopleEffect, performing: Performing): Promise<void> {
  const { send, dispatch, signal } = performing;
  switch (effect.kind) {
    case 'renew-calendar': {
      dispatch({ kind: 'calendar-renewed', outcome: await renewCalendar(performing) });
      return;
    }
    case 'read-institution': {
      const { id } = effect;
      dispatch({ kind: 'institution-read', id, outcome: await readInstitution(send, id) });
      return;
    }
    case 'read-keys': {
      const { institution } = effect;
      dispatch({ kind: 'keys-read', institution, outcome: await readKeys(send, institution) });
      return;
    }
    case 'send-form': {
      const { write } = effect;
      dispatch({ kind: 'form-sent', task: write.task, outcome: await written(write, performing) });
      return;
    }
    case 'read-personal': {
      const { id, cursor } = effect;
      const outcome = await readPersonal(send, id, cursor);
      dispatch({ kind: 'personal-read', id, cursor, outcome });
      return;
    }
    case 'search-person': {
      const { value } = effect;
      dispatch({ kind: 'person-found', value, outcome: await searchPerson(send, value, signal) });
      return;
    }
    case 'copy': {
      dispatch({ kind: 'copied', copied: await performing.copyText(effect.text) });
      return;
    }
    case 'save':
      performing.saveFile(effect.name, effect.text);
  }
}

import { Hono } from 'hono';
import { acceptRequest, invitationRequest } from '../../shared/api/people';
import { acceptInvitation } from '../people/accept-invitation';
import { invite, withdraw } from '../people/invite';
import type { AppEnv } from './app-env';
import { readJson } from './body';
import { parseBody } from './faults';
import { idempotent } from './idempotent';
import { peopleContext } from './people-context';

/** Invitations as an institution makes them. */
export const invitations = new Hono<AppEnv>()
  .post('/:id/invitations', async (c) => {
    const context = await peopleContext(c);
    const { text, json } = await readJson(c);
    return idempotent(c, context.person, text, () =>
      invite(c.req.param('id'), parseBody(invitationRequest, json), context),
    );
  })
  .delete('/:id/invitations/:invitation', async (c) => {
    const context = await peopleContext(c);
    const { id, invitation } = c.req.param();
    return idempotent(c, context.person, '', () => withdraw(id, invitation, context));
  });

/** Invitations as they are accepted: by their code, which says for which institution. */
export const acceptance = new Hono<AppEnv>().post('/accept', async (c) => {
  const context = await peopleContext(c);
  const { text, json } = await readJson(c);
  return idempotent(c, context.person, text, () =>
    acceptInvitation(parseBody(acceptRequest, json), context),
  );
});

import type { AppContext } from '../http/app-env';
import { problem } from '../http/problem';
import { MessagePage } from './message';
import { page } from './page';

/** The answer to an address that does not exist: a page for people, a problem for programs. */
export function notFound(c: AppContext): Response | Promise<Response> {
  const forPeople = (c.req.header('Accept') ?? '').includes('text/html');
  if (!forPeople || c.req.path.startsWith('/api/')) return problem(c, { code: 'not-found' });
  const text = 'Pod tym adresem niczego nie ma. Sprawdź adres albo wróć na stronę główną.';
  return page(c, <MessagePage heading="Nie ma takiej strony" text={text} />, 404);
}

import { Hono } from 'hono';
import { warsawDay } from '../../shared/process/days';
import { localIssuerIsOn } from '../auth/local/switch';
import type { AppContext, AppEnv } from '../http/app-env';
import { notModified, registerHeaders } from '../http/public-cache';
import { readExampleList } from '../http/example-list';
import { readInProgressList } from '../http/in-progress-list';
import { readRegisterList } from '../http/register-list';
import { FOR_A_MINUTE } from '../http/static-json';
import { Refused } from '../refusal';
import { entryOn, numberOfPath } from '../register/entry';
import { ApiPage } from './api';
import { CertificatePage } from './certificate';
import { ExamplesPage } from './examples';
import { HomePage } from './home';
import { InProgressPage } from './in-progress';
import { MessagePage } from './message';
import { notFound } from './not-found';
import { fixedPage, fixedText, page } from './page';
import { RegisterPage } from './register';
import { STYLE } from './style';

/** A query without the empty fields that a form sends. */
function withoutEmpty(c: AppContext): string | undefined {
  const url = new URL(c.req.url);
  const given = [...url.searchParams];
  const filled = given.filter(([, value]) => value !== '');
  if (filled.length === given.length) return undefined;
  const query = new URLSearchParams(filled).toString();
  return query === '' ? '/rejestr' : `/rejestr?${query}`;
}

/** The address of the page that a cursor leads to. */
function nextAddress(filter: Readonly<Record<string, unknown>>, cursor: string): string {
  const given = Object.entries(filter).map(([name, value]) => [name, String(value)]);
  return `/rejestr?${new URLSearchParams([...given, ['cursor', cursor]]).toString()}`;
}

/** The public pages. */
export const pages = new Hono<AppEnv>()
  .get('/', (c) => {
    const { newest } = c.get('programmes');
    return fixedPage(c, <HomePage programmes={newest} local={localIssuerIsOn(c.env)} />);
  })
  .get('/pages.css', (c) => fixedText(c, STYLE, { 'Content-Type': 'text/css; charset=utf-8' }))
  .get('/api', (c) => fixedPage(c, <ApiPage />))
  .get('/rejestr', async (c) => {
    const tidy = withoutEmpty(c);
    if (tidy !== undefined) return c.redirect(tidy, 303);
    const list = await readRegisterList(c);
    if (list instanceof Response) return list;
    const { filter, items, next, today, headers } = list;
    const more = next === null ? undefined : nextAddress(filter, next);
    return page(
      c,
      <RegisterPage
        query={filter}
        items={items}
        next={more}
        today={today}
        programmes={c.get('programmes').newest}
      />,
      200,
      headers,
    );
  })
  .get('/wzorce/:programme', async (c) => {
    const { programme, items, next } = await readExampleList(c);
    const more = next === null ? undefined : `/wzorce/${programme.id}?cursor=${next}`;
    const content = <ExamplesPage programme={programme} items={items} next={more} />;
    return page(c, content, 200, { 'Cache-Control': FOR_A_MINUTE });
  })
  .get('/w-trakcie/:programme', async (c) => {
    const { programme, items, next } = await readInProgressList(c);
    const more = next === null ? undefined : `/w-trakcie/${programme.id}?cursor=${next}`;
    const content = <InProgressPage programme={programme} items={items} next={more} />;
    return page(c, content, 200, { 'Cache-Control': FOR_A_MINUTE });
  })
  .get('/rejestr/:number', async (c) => {
    const headers = await registerHeaders(c);
    const today = warsawDay(c.get('now'));
    const entry = await entryOn(
      c.env.DB,
      c.get('programmes'),
      numberOfPath(c.req.param('number')),
      today,
      'pl',
    );
    if (entry !== undefined) {
      const programme = c.get('programmes').byId(entry.programme, entry.version);
      const whole = <CertificatePage entry={entry} today={today} programme={programme} />;
      return notModified(c, headers) ?? page(c, whole, 200, headers);
    }
    return page(
      c,
      <MessagePage
        heading="Nie ma takiego certyfikatu"
        text="W rejestrze nie ma wpisu o tym numerze. Sprawdź numer na dokumencie, na przykład KIS/06/2026/0001."
      />,
      404,
    );
  });

pages.onError((error, c) => {
  if (!(error instanceof Refused)) throw error;
  if (error.refusal.code === 'not-found') return notFound(c);
  return page(
    c,
    <MessagePage
      heading="Nie rozumiemy tego zapytania"
      text="Adres zawiera filtr, którego nie ma w rejestrze. Zacznij wyszukiwanie od nowa."
    />,
    400,
  );
});

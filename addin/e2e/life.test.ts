/**
 * A certificate's whole life by keyboard, with the applicant, the certifier, the auditor and the
 * appeal body: application, completion, audit, refusal, delivery, appeal, certificate, renewal,
 * expiry. The Worker is the one that is deployed; its calendar and the browser's are turned.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answers } from '../../shared/card/answers';
import { formatDay } from '../../shared/messages/numbers';
import { addDays, addMonths, warsawDay } from '../../shared/process/days';
import { SC_KIS } from '../../shared/programmes/sc-kis';
import { COMPLETE_APPLICATION } from '../../shared/testing/complete-application';
import { launchChromium } from './grid-chromium';
import { lifeOn, type Life } from './life-page';
import { startMovedServer, type MovedServer } from './moved-server';

const ISSUED = warsawDay(new Date());
const NUMBER = `KIS/06/${ISSUED.slice(0, 4)}/0001`;
/** Terms are counted from the issue; the renewed one joins the first. */
const FIRST_END = addMonths(ISSUED, 36);
const SECOND_END = addMonths(ISSUED, 72);
/** Within the six months before the end. */
const RENEWAL = addMonths(ISSUED, 33);
const AFTER = addDays(SECOND_END, 1);

const said = (day: string): string => formatDay(day, 'pl');

const REASONS = 'Kwalifikacje psychologa nie zostały potwierdzone dokumentem.';
const GROUNDS = 'Dyplom psychologa był załączony do wniosku; audyt go potwierdził.';
const VERDICT = 'Dyplom jest w aktach, a raport z audytu go potwierdza.';

/** An audit that confirms everything, on a day. */
const auditOn = (day: string, kind: 'pierwszy' | 'przedluzajacy'): Answers => ({
  audytu_nazwa: 'Jednostka audytu (demonstracja)',
  ...Object.fromEntries(
    [1, 2, 3].flatMap((expert) => [
      [`ekspert_${expert}_imie_nazwisko`, `Ekspert Wymyślony ${expert}`],
      [`ekspert_${expert}_kontakt`, `60000000${expert}`],
    ]),
  ),
  ...Object.fromEntries(
    ['wpis', 'lokal', 'kadra', 'organizacja', 'wspolpraca', 'indywidualne', 'grupowe'].map(
      (row) => [`potwierdzenie_${row}`, 'potwierdzono'],
    ),
  ),
  rodzaj_audytu: kind,
  audyt_rozpoczeto: day,
  raport_data: day,
  wniosek_koncowy: kind === 'pierwszy' ? 'pozytywny' : 'przedluzenie',
});

describe.skipIf(launchChromium === null)('the life of a certificate', () => {
  let server: MovedServer;
  let browser: Browser;
  let page: Page;
  let life: Life;
  const complaints: string[] = [];

  beforeAll(async () => {
    server = await startMovedServer();
    if (launchChromium !== null) browser = await launchChromium();
    const context = await browser.newContext({
      viewport: { width: 1500, height: 950 },
      locale: 'pl-PL',
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    life = lifeOn(page, SC_KIS);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A new workbook, as on another day. */
  async function openWorkbook(): Promise<void> {
    await page.goto(`${server.url}/podglad`);
    await page.locator('td.kt-active').waitFor();
    await life.says('Konto');
  }

  async function moveTo(day: string): Promise<void> {
    const instant = new Date(`${day}T09:00:00Z`);
    await server.moveTo(instant);
    await page.clock.setFixedTime(instant);
    await server.nightly();
    await openWorkbook();
  }

  /** The register's line, as of a day that has been or today. */
  const entry = async (day?: string): Promise<unknown> => {
    const asOf = day === undefined ? '' : `?as_of=${day}`;
    const path = `/api/v1/register/${NUMBER.replaceAll('/', '-')}${asOf}`;
    return (await fetch(`${server.url}${path}`)).json();
  };

  const declare = (): Promise<void> => life.tick('Oświadczam, że nie zachodzi konflikt');

  async function audit(day: string, kind: 'pierwszy' | 'przedluzajacy'): Promise<void> {
    await life.become('Damian Próbny');
    await life.openCase('Stowarzyszenie HUMANUS');
    await life.step('Rozpoczęcie audytu', declare);
    await life.press('Wstaw do zeszytu: Karta audytu certyfikacyjnego KIS');
    await life.fill('karta-audytu', auditOn(day, kind));
    await life.says('Wszystko wypełnione i poprawne.');
    await life.handIn('Złóż kartę');
    await life.tab('Sprawy');
    await life.says('Co dalej');
    await life.step('Sporządzenie raportu z audytu', declare);
    await life.step('Przekazanie raportu jednostce certyfikującej');
  }

  it('begins with an application', async () => {
    await openWorkbook();
    await life.become('Anna Przykładowa');
    await life.tab('Wstaw');
    await life.press('SC KIS');
    await life.press('Wstaw: Wniosek o nadanie certyfikatu KIS');
    await life.fill('wniosek', COMPLETE_APPLICATION);
    await life.says('Wszystko wypełnione i poprawne.');
    await life.handIn('Złóż kartę');
  });

  it('goes through a completion that is written from the checklist', async () => {
    const { become, openCase, press, tick, type, says, look, step, tab, handIn } = life;
    await become('Celina Wzorcowa');
    await tab('Sprawy');
    await says('Pozostałe (');
    await look('list');
    await openCase('Stowarzyszenie HUMANUS');
    await press('Sprawdź pozycje wniosku');
    await press('Kryterium Kadry');
    await tick('wymaga uzupełnienia: Psycholog');
    await type('Co poprawić (krótko): Psycholog', 'podać liczbę osób z dyplomem');
    await look('checklist');
    await step('Napisz wezwanie', () => life.look('request'));

    await become('Anna Przykładowa');
    await openCase('Stowarzyszenie HUMANUS');
    await says('podać liczbę osób z dyplomem');
    await press('Przebieg');
    await look('asked');
    await press('Przejdź do arkusza');
    await life.fill('wniosek', { kadra_psycholog: 2 });
    await handIn('Złóż nową wersję');
    await tab('Sprawy');
    await says('Co dalej');
    await step('Uzupełnienie wniosku');
  });

  it('is refused after the audit, and the refusal is delivered', async () => {
    const { become, openCase, step, type } = life;
    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('Dopuszczenie do dalszej procedury');
    await step('Pozytywna ocena merytoryczna');
    await audit(ISSUED, 'pierwszy');
    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('Odmowa wydania certyfikatu', () => type('Uzasadnienie', REASONS));
    const [year, month, day] = ISSUED.split('-');
    // The browser's own language says the order of a date field, and it is English here.
    await step('Doręczenie rozstrzygnięcia', () => type('Doręczono dnia', `${month}${day}${year}`));
    await life.look('delivered');
  });

  it('is appealed against, and the appeal is upheld from the file of the case', async () => {
    const { become, openCase, press, step, type, tab, says, look } = life;
    await become('Anna Przykładowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('Odwołanie', () => type('Z czym się Państwo nie zgadzają', GROUNDS));

    await become('Ewa Umowna');
    await openCase('Stowarzyszenie HUMANUS');
    for (const words of [REASONS, GROUNDS, 'Wniosek o nadanie certyfikatu KIS: wersja 2']) {
      await says(words);
    }
    await look('appeal');
    await press('Wstaw tę wersję: Wniosek o nadanie certyfikatu KIS, wersja 2');
    await says('22 z 22');
    await tab('Sprawy');
    await step('Uwzględnienie odwołania', async () => {
      await declare();
      await type('Uzasadnienie', VERDICT);
    });
  });

  it('comes to a certificate', async () => {
    const { become, openCase, step, says, look } = life;
    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('Wydanie certyfikatu');
    await says(NUMBER);
    await look('certified');
    expect(await entry()).toMatchObject({ status: 'valid', valid_until: FIRST_END });
  });

  it('is renewed within its window, as a case of its own under the same number', async () => {
    const { become, openCase, press, says, look, step, tab } = life;
    await moveTo(RENEWAL);
    await become('Anna Przykładowa');
    await openCase('Stowarzyszenie HUMANUS');
    await says('Przedłużenie certyfikatu');
    await look('renewal');
    await press('Przedłuż certyfikat');
    await says('Wszystko wypełnione i poprawne.');
    await tab('Karta');
    await press('Złóż kartę');
    await says(`nowa sprawa: przedłużenie certyfikatu ${NUMBER}`);
    await press('Oświadczam');
    await says('Złożono. Numer potwierdzenia');

    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('Dopuszczenie do dalszej procedury');
    await step('Pozytywna ocena merytoryczna');
    await audit(RENEWAL, 'przedluzajacy');
    await become('Celina Wzorcowa');
    await openCase('Stowarzyszenie HUMANUS');
    await step('Przedłużenie certyfikatu');
    expect(await entry()).toMatchObject({ status: 'valid', valid_until: SECOND_END });
  });

  it('expires on the day after its end', async () => {
    const { become, openCase, says, press, look, tab } = life;
    await moveTo(AFTER);
    await become('Anna Przykładowa');
    await tab('Sprawy');
    await says('Zakończone');
    await look('ended');
    await openCase('certyfikat wygasł');
    await says('Etap\ncertyfikat wygasł');
    await says(`W rejestrze\nwygasł, do ${said(SECOND_END)}`);
    await press('Przebieg');
    await says('Wygaśnięcie certyfikatu');
    await look('expired');
    expect(await entry(AFTER)).toMatchObject({ status: 'expired', valid_until: SECOND_END });
    expect(await entry(SECOND_END)).toMatchObject({ status: 'valid' });
    expect(complaints).toEqual([]);
  });
});

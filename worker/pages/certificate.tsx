import type { FC } from 'hono/jsx';
import type { RegisterEntryResponse } from '../../shared/api/register';
import { itemsOf, type Programme } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import { isCalendarDay, type Day } from '../../shared/process/days';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import { pathOfNumber } from '../register/entry';
import { Layout } from './layout';
import { Status } from './status';

interface CertificateProps {
  readonly entry: RegisterEntryResponse;
  readonly today: Day;
  /** The programme that the entry is of, in whose words its parts are called. */
  readonly programme: Programme | undefined;
}

/** What the holder is called on the card that the entry was taken from. */
function holderLabel(programme: Programme | undefined): string {
  const card = programme?.cards.find(({ id }) => id === programme.register.card);
  return (
    (card && itemsOf(card).find(({ id }) => id === programme?.register.holder)?.label) ?? 'Nazwa'
  );
}

/** What the institution that applied is called, without what stands in brackets. */
function applicantLabel(programme: Programme | undefined): string {
  const words = programme?.roles.applicant?.replace(/ \(.*\)$/, '') ?? 'instytucja';
  return words.charAt(0).toLocaleUpperCase('pl') + words.slice(1);
}

const WORDS = {
  certificate: { heading: 'Certyfikat', issued: 'Wydany' },
  result: { heading: 'Wynik', issued: 'Z\u00a0dnia' },
} as const;

/** `/rejestr/{number}`: one certificate or result, its state first. */
export const CertificatePage: FC<CertificateProps> = ({ entry, today, programme }) => (
  <Layout title={`${entry.number} – Kartoteka`} path="/rejestr/">
    <h1>
      {WORDS[entry.kind].heading} {entry.number}
    </h1>
    <div class="certificate">
      <Status line={entry} today={today} />
      <dl>
        <dt>{holderLabel(programme)}</dt>
        <dd>{entry.holder}</dd>
        {entry.institution !== entry.holder && <dt>{applicantLabel(programme)}</dt>}
        {entry.institution !== entry.holder && <dd>{entry.institution}</dd>}
        <dt>Miejscowość</dt>
        <dd>{entry.place}</dd>
        {entry.voivodeship !== null && <dt>Województwo</dt>}
        {entry.voivodeship !== null && <dd>{voivodeshipById(entry.voivodeship)?.label}</dd>}
        {entry.level !== null && <dt>Poziom</dt>}
        {entry.level !== null && <dd>{entry.level}</dd>}
        {entry.details.flatMap(({ label, value }) => [
          <dt>{label}</dt>,
          <dd>{isCalendarDay(value) ? formatDay(value, 'pl') : value}</dd>,
        ])}
        <dt>Program</dt>
        <dd>{programme?.title ?? entry.programme}</dd>
        <dt>{WORDS[entry.kind].issued}</dt>
        <dd>
          <time datetime={entry.issued}>{formatDay(entry.issued, 'pl')}</time>
        </dd>
        {entry.valid_until !== null && <dt>Ważny do</dt>}
        {entry.valid_until !== null && (
          <dd>
            <time datetime={entry.valid_until}>{formatDay(entry.valid_until, 'pl')}</time>{' '}
            (włącznie)
          </dd>
        )}
      </dl>
    </div>
    <h2>Historia</h2>
    <ol>
      {entry.history.map((event) => (
        <li>
          <time datetime={event.day}>{formatDay(event.day, 'pl')}</time> – {event.title}
        </li>
      ))}
    </ol>
    <p class="quiet">
      Stan na {formatDay(today, 'pl')}. Te same dane dla programów:{' '}
      <a href={`/api/v1/register/${pathOfNumber(entry.number)}`}>JSON</a>.
    </p>
    <p class="screen">
      <a href="/rejestr">Szukaj w{'\u00a0'}rejestrze</a>
    </p>
  </Layout>
);

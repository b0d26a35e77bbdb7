import type { FC } from 'hono/jsx';
import type { RegisterEntryResponse } from '../../shared/api/register';
import { formatDay } from '../../shared/messages/numbers';
import type { Day } from '../../shared/process/days';
import { programmeById } from '../../shared/programmes';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import { pathOfNumber } from '../register/entry';
import { Layout } from './layout';
import { Status } from './status';

interface CertificateProps {
  readonly entry: RegisterEntryResponse;
  readonly today: Day;
}

/** `/rejestr/{number}`: one certificate, its state first. */
export const CertificatePage: FC<CertificateProps> = ({ entry, today }) => (
  <Layout title={`${entry.number} – Kartoteka`} path="/rejestr/">
    <h1>Certyfikat {entry.number}</h1>
    <div class="certificate">
      <Status line={entry} today={today} />
      <dl>
        <dt>Klub</dt>
        <dd>{entry.holder}</dd>
        <dt>Prowadzi</dt>
        <dd>{entry.institution}</dd>
        <dt>Miejscowość</dt>
        <dd>{entry.place}</dd>
        <dt>Województwo</dt>
        <dd>{voivodeshipById(entry.voivodeship)?.label}</dd>
        <dt>Program</dt>
        <dd>{programmeById(entry.programme, entry.version)?.title}</dd>
        <dt>Wydany</dt>
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

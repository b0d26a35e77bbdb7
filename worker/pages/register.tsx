import type { FC } from 'hono/jsx';
import {
  CERTIFICATE_STATUSES,
  type CertificateStatus,
  type RegisterLineResponse,
  type RegisterQuery,
} from '../../shared/api/register';
import type { Programme } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import type { Day } from '../../shared/process/days';
import { VOIVODESHIPS, voivodeshipById } from '../../shared/territory/voivodeships';
import { pathOfNumber } from '../register/entry';
import { Layout } from './layout';
import { Status } from './status';

const STATUS_LABELS: Readonly<Record<CertificateStatus, string>> = {
  valid: 'ważny',
  expired: 'wygasły',
  withdrawn: 'cofnięty',
  superseded: 'zastąpiony',
};

interface Choice {
  readonly id: string;
  readonly label: string;
}

const Select: FC<{
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
  readonly value: string | undefined;
}> = ({ name, label, all, choices, value }) => (
  <div>
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{all}</option>
      {choices.map((choice) => (
        <option value={choice.id} selected={choice.id === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);

const SearchForm: FC<Pick<RegisterProps, 'query' | 'programmes'>> = ({ query, programmes }) => (
  <form class="search" action="/rejestr" method="get" role="search">
    <div class="wide">
      <label for="q">Nazwa, miejscowość lub numer</label>
      <input id="q" name="q" type="search" maxlength={200} value={query.q ?? ''} />
    </div>
    <Select
      name="programme"
      label="Program"
      all="wszystkie"
      choices={programmes.map(({ id, title }) => ({ id, label: title }))}
      value={query.programme}
    />
    <Select
      name="voivodeship"
      label="Województwo"
      all="cała Polska"
      choices={VOIVODESHIPS}
      value={query.voivodeship}
    />
    <Select
      name="status"
      label="Stan"
      all="każdy"
      choices={CERTIFICATE_STATUSES.map((id) => ({ id, label: STATUS_LABELS[id] }))}
      value={query.status}
    />
    <div>
      <button type="submit">Szukaj</button>
    </div>
  </form>
);

interface RegisterProps {
  readonly query: RegisterQuery;
  readonly items: readonly RegisterLineResponse[];
  /** Address of the next page, absent at the end. */
  readonly next: string | undefined;
  readonly today: Day;
  /** What may be searched for. */
  readonly programmes: readonly Programme[];
}

/** `/rejestr`: search and filters over the register. */
export const RegisterPage: FC<RegisterProps> = ({ query, items, next, today, programmes }) => (
  <Layout title="Rejestr certyfikatów – Kartoteka" path="/rejestr">
    <h1>Rejestr certyfikatów</h1>
    <SearchForm query={query} programmes={programmes} />
    <h2>Wpisy</h2>
    {items.length === 0 ? (
      <p>
        Nie ma wpisów, które odpowiadają temu zapytaniu. Wpisz krótszy początek nazwy albo usuń
        filtr.
      </p>
    ) : (
      <ol class="entries">
        {items.map((line) => (
          <li class="entry">
            <h3>
              <a href={`/rejestr/${pathOfNumber(line.number)}`}>{line.holder}</a>
            </h3>
            <Status line={line} today={today} />
            <p>
              {line.place}
              {line.voivodeship !== null &&
                `, województwo ${voivodeshipById(line.voivodeship)?.label ?? line.voivodeship}`}
            </p>
            <p class="quiet">
              {line.number} · {line.kind === 'certificate' ? 'wydany' : 'z\u00a0dnia'}{' '}
              {formatDay(line.issued, 'pl')}
            </p>
          </li>
        ))}
      </ol>
    )}
    {next !== undefined && (
      <p class="screen">
        <a href={next} rel="next">
          Następna strona
        </a>
      </p>
    )}
  </Layout>
);

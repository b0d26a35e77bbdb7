import type { FC } from 'hono/jsx';
import type { Programme } from '../../shared/definition/programme';
import { polishCount } from '../../shared/messages/plural';
import { tie } from '../../shared/messages/tie';
import { Layout } from './layout';

interface HomeProps {
  readonly programmes: readonly Programme[];
  /** Whether this server runs for demonstration on somebody’s own machine. */
  readonly local: boolean;
}

/** `/`: what Kartoteka is and how to start. */
export const HomePage: FC<HomeProps> = ({ programmes, local }) => (
  <Layout title="Kartoteka" path="/">
    <h1>Certyfikacja usług publicznych w{'\u00a0'}arkuszu, który sam pilnuje zasad</h1>
    <p class="lead">
      Karty wniosku, standardu i{'\u00a0'}audytu są żywymi arkuszami w{'\u00a0'}Excelu. Kartoteka
      sprawdza to, co złożono, liczy te same wyniki, prowadzi procedurę i{'\u00a0'}udostępnia
      każdemu rejestr certyfikatów.
    </p>

    <h2>Od czego zacząć</h2>
    <ol class="steps">
      {local && (
        <li>
          <a href="/podglad">Otwórz podgląd</a>: karta w{'\u00a0'}arkuszu i{'\u00a0'}panel w
          {'\u00a0'}przeglądarce, bez Excela i{'\u00a0'}bez zakładania konta.
        </li>
      )}
      <li>
        <a href="/rejestr">Znajdź certyfikat w{'\u00a0'}rejestrze</a> po nazwie, miejscowości albo
        numerze.
      </li>
      <li>
        <a href="/api">Podłącz własny program</a>: definicje kart, obliczanie wyników i{'\u00a0'}
        rejestr są dostępne przez HTTP.
      </li>
    </ol>

    <h2>Programy certyfikacji</h2>
    {programmes.map((programme) => (
      <section class="entry">
        <h3>{tie(programme.title)}</h3>
        <p>{tie(programme.summary)}</p>
        <p class="quiet">
          {polishCount(programme.cards.length, ['karta', 'karty', 'kart'])}, wersja{' '}
          {programme.version} ·{' '}
          <a href={`/rejestr?programme=${programme.id}`}>wpisy w{'\u00a0'}rejestrze</a>
          {programme.inProgress !== undefined && (
            <>
              {' '}
              · <a href={`/w-trakcie/${programme.id}`}>w{'\u00a0'}trakcie certyfikacji</a>
            </>
          )}
          {programme.cards.some(({ example }) => example !== undefined) && (
            <>
              {' '}
              · <a href={`/wzorce/${programme.id}`}>bank dobrych wzorców</a>
            </>
          )}
        </p>
      </section>
    ))}
  </Layout>
);

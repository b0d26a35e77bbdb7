import type { FC } from 'hono/jsx';
import type { ExampleResponse } from '../../shared/api/examples';
import type { Programme } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import { voivodeshipById } from '../../shared/territory/voivodeships';
import { pathOfNumber } from '../register/entry';
import { Layout } from './layout';

interface ExamplesProps {
  readonly programme: Programme;
  readonly items: readonly ExampleResponse[];
  /** Address of the next page, absent at the end. */
  readonly next: string | undefined;
}

const Example: FC<{ readonly of: ExampleResponse }> = ({ of }) => (
  <article class="entry">
    <h2>{of.holder}</h2>
    <p>
      {of.place}
      {of.voivodeship !== null &&
        `, województwo ${voivodeshipById(of.voivodeship)?.label ?? of.voivodeship}`}
      . Prowadzi: {of.institution}.
    </p>
    <dl class="description">
      {of.description.flatMap(({ label, text }) => [<dt>{label}</dt>, <dd>{text}</dd>])}
    </dl>
    <p class="quiet">
      <a href={`/rejestr/${pathOfNumber(of.number)}`}>Certyfikat {of.number}</a> · opis z{'\u00a0'}
      {formatDay(of.described, 'pl')}
    </p>
  </article>
);

/** `/wzorce/{programme}`: what holders of certificates agreed to show of themselves. */
export const ExamplesPage: FC<ExamplesProps> = ({ programme, items, next }) => (
  <Layout title="Bank dobrych wzorców – Kartoteka" path="/wzorce">
    <h1>Bank dobrych wzorców</h1>
    <p class="lead">{programme.title}</p>
    <p>
      Opisy pochodzą od posiadaczy ważnych certyfikatów, którzy zgodzili się je pokazać. Zgodę można
      wycofać w{'\u00a0'}każdej chwili; opis znika także wtedy, gdy certyfikat przestaje być ważny.
    </p>
    {items.length === 0 ? (
      <p>Nikt jeszcze nie pokazał tu swojego opisu.</p>
    ) : (
      items.map((of) => <Example of={of} />)
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

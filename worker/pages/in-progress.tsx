import type { FC } from 'hono/jsx';
import type { InProgressResponse } from '../../shared/api/in-progress';
import type { Programme } from '../../shared/definition/programme';
import { formatDay } from '../../shared/messages/numbers';
import { Layout } from './layout';

interface InProgressProps {
  readonly programme: Programme;
  readonly items: readonly InProgressResponse[];
  /** Address of the next page, absent at the end. */
  readonly next: string | undefined;
}

/** `/w-trakcie/{programme}`: who is on the way to a certificate. */
export const InProgressPage: FC<InProgressProps> = ({ programme, items, next }) => (
  <Layout title="W trakcie certyfikacji – Kartoteka" path="/w-trakcie">
    <h1>W{'\u00a0'}trakcie certyfikacji</h1>
    <p class="lead">{programme.title}</p>
    <p>
      Udział w{'\u00a0'}programie nie jest jeszcze certyfikatem. Wydane certyfikaty są w{'\u00a0'}
      <a href={`/rejestr?programme=${programme.id}`}>rejestrze</a>.
    </p>
    {items.length === 0 ? (
      <p>Teraz nikt nie jest w{'\u00a0'}trakcie certyfikacji.</p>
    ) : (
      <ol class="entries">
        {items.map(({ name, teryt, title, since }) => (
          <li class="entry">
            <h2>{name}</h2>
            <p>
              {title} (od {formatDay(since, 'pl')})
            </p>
            {teryt !== null && <p class="quiet">TERYT {teryt}</p>}
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

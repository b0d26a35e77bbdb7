import type { FC } from 'hono/jsx';
import type { Operation } from '../openapi/operation';
import { OPERATIONS } from '../openapi/operations';
import { Layout } from './layout';

const TAGS = [...new Set(OPERATIONS.map(({ tag }) => tag))];

const Call: FC<{ readonly of: Operation }> = ({ of }) => {
  const parameters = Object.keys(of.query?.entries ?? {});
  return (
    <div class="entry">
      <h3>
        <span class="method">{of.method.toUpperCase()}</span> <code>{of.path}</code>
      </h3>
      <p>{of.summary}.</p>
      {parameters.length > 0 && (
        <p class="quiet">
          Parametry:{' '}
          {parameters.map((name, index) => (
            <>
              {index > 0 && ', '}
              <code>{name}</code>
            </>
          ))}
        </p>
      )}
      <p class="quiet">
        {of.secured ? 'Wymaga zalogowania.' : 'Bez logowania.'}
        {of.headers?.includes('Idempotency-Key') === true && ' Wymaga nagłówka Idempotency-Key.'}
        {of.headers?.includes('If-Match') === true && ' Zmiana wymaga nagłówka If-Match.'}
      </p>
    </div>
  );
};

/** `/api`: the description of the API for people, from the same data as the OpenAPI document. */
export const ApiPage: FC = () => (
  <Layout title="API – Kartoteka" path="/api">
    <h1>API</h1>
    <p class="lead">
      Te same zasady, które działają w{'\u00a0'}arkuszu, są dostępne dla innych programów przez
      HTTP.
    </p>
    <p>
      Pełny opis ze schematami: <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Nazwy błędów i
      {'\u00a0'}uwag: <a href="/api/v1/codes">wykaz kodów</a>. Komunikaty są po polsku; nagłówek{' '}
      <code>Accept-Language: en</code> daje angielskie.
    </p>
    <h2>Pierwsze zapytanie</h2>
    <pre tabindex={0}>
      <code>curl '/api/v1/register?q=klub&amp;voivodeship=pomorskie'</code>
    </pre>
    {TAGS.map((tag) => (
      <section>
        <h2>{tag}</h2>
        <div class="calls">
          {OPERATIONS.filter((of) => of.tag === tag).map((of) => (
            <Call of={of} />
          ))}
        </div>
      </section>
    ))}
  </Layout>
);

import type { FC } from 'hono/jsx';
import { Layout } from './layout';

/** A page that says why there is nothing to show, and where to go on. */
export const MessagePage: FC<{ readonly heading: string; readonly text: string }> = ({
  heading,
  text,
}) => (
  <Layout title={`${heading} – Kartoteka`} path="">
    <h1>{heading}</h1>
    <p>{text}</p>
    <p>
      <a href="/rejestr">Szukaj w{'\u00a0'}rejestrze</a> · <a href="/">Strona główna</a>
    </p>
  </Layout>
);

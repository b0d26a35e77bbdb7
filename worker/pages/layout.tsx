import type { Child, FC } from 'hono/jsx';

/** What stands on every page. */
export interface PageProps {
  readonly title: string;
  /** The address of the page, to mark it in the navigation. */
  readonly path: string;
  readonly children?: Child;
}

const NAVIGATION = [
  { path: '/rejestr', label: 'Rejestr' },
  { path: '/api', label: 'API' },
] as const;

/** A page with its head, navigation and foot. */
export const Layout: FC<PageProps> = ({ title, path, children }) => (
  <html lang="pl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="stylesheet" href="/pages.css" />
      <link rel="icon" href="/addin/icons/mark-32.png" />
    </head>
    <body>
      <a class="skip" href="#tresc">
        Przejdź do treści
      </a>
      <header>
        <div class="bar">
          <strong>
            <a href="/">Kartoteka</a>
          </strong>
          <nav aria-label="Główna">
            <ul>
              {NAVIGATION.map((link) => (
                <li>
                  <a href={link.path} aria-current={link.path === path ? 'page' : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="tresc">{children}</main>
      <footer>
        <p>Kartoteka – certyfikacja usług publicznych z{'\u00a0'}arkuszem jako narzędziem pracy.</p>
      </footer>
    </body>
  </html>
);

/** The one style sheet of the public pages; light and dark as the reader’s system is, and for paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --card: #ffffff;
  --ink: #1d2430;
  --quiet: #566072;
  --line: #d5d9e0;
  --accent: #1a4f8b;
  --good: #1c6b3c;
  --warn: #8a5200;
  --bad: #a3262a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f;
    --card: #1c222c;
    --ink: #e8ebf0;
    --quiet: #a9b3c2;
    --line: #39424f;
    --accent: #8fbdf2;
    --good: #7fd6a0;
    --warn: #f0bd6b;
    --bad: #f59a97;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 1rem; z-index: 1; }
.bar, main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { border-bottom: 1px solid var(--line); background: var(--card); }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: baseline; }
.bar strong a { color: var(--ink); text-decoration: none; font-size: 1.15rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.35rem 0; }
nav a[aria-current] { color: var(--ink); text-decoration-thickness: 0.15em; }
main { padding-top: 2rem; padding-bottom: 3rem; }
footer { border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
p, ul, ol { max-width: 42rem; }
.lead { font-size: 1.15rem; color: var(--quiet); }
.quiet { color: var(--quiet); }
.steps li { margin-bottom: 0.6rem; }
form.search {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); gap: 1rem;
  align-items: end; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.6rem;
  background: var(--card);
}
label { display: block; font-weight: 600; margin-bottom: 0.25rem; }
input, select, button {
  font: inherit; color: inherit; width: 100%; min-height: 2.75rem; padding: 0.4rem 0.7rem;
  border: 1px solid var(--quiet); border-radius: 0.4rem; background: var(--paper);
}
button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; cursor: pointer; }
.wide { grid-column: 1 / -1; }
.calls { display: grid; gap: 0.75rem; }
ol.entries { list-style: none; padding: 0; margin: 1.5rem 0; max-width: none; display: grid; gap: 0.9rem; }
.entry { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.6rem; background: var(--card); }
section.entry + section.entry { margin-top: 0.9rem; }
.entry h2, .entry h3 { margin: 0 0 0.25rem; font-size: 1.1rem; }
.entry p { margin: 0.15rem 0; }
.state { font-weight: 600; }
.state-valid { color: var(--good); }
.state-soon { color: var(--warn); }
.state-expired, .state-withdrawn, .state-superseded { color: var(--bad); }
.certificate { padding: 1.5rem; border: 1px solid var(--line); border-top: 5px solid var(--accent); border-radius: 0.6rem; background: var(--card); }
.certificate .state { font-size: 1.3rem; margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: minmax(9rem, auto) 1fr; gap: 0.4rem 1.5rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.description { display: block; max-width: 42rem; }
.description dt { margin-top: 0.8rem; font-weight: 600; }
.description dd { white-space: pre-line; overflow-wrap: anywhere; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.6rem; } }
code { font-size: 0.95em; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--card); }
.method { display: inline-block; min-width: 3.5rem; font-weight: 700; font-family: ui-monospace, monospace; }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #333; --line: #999; --accent: #000; --good: #000; --warn: #000; --bad: #000; }
  nav, form, .skip, .screen { display: none; }
  .entry, .certificate { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

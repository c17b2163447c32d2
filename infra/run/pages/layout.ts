import { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

const style = raw(`
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --accent: #154273; --on-accent: #fff; --line: #767676; --soft: #f3f3f3; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #16181b; --accent: #9cc7f5; --on-accent: #10131a; --line: #8f8f8f; --soft: #26292e; } }
body { font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; }
th, td { overflow-wrap: anywhere; text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid var(--line); padding: 1rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
button { font: inherit; color: var(--on-accent); background: var(--accent); border: 0; padding: .4rem 1rem; cursor: pointer; }
.note { background: var(--soft); padding: .75rem 1rem; }
`);

/** A page of the local tools: plain, without script, readable on a phone. */
export const page = (title: string, body: Html): Html =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;

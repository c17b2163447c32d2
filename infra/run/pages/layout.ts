import { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

const style = raw(`
body { font: 1.0625rem/1.6 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
a { color: #154273; }
a:focus-visible, button:focus-visible { outline: 3px solid #154273; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #767676; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #767676; padding: 1rem; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; }
button { font: inherit; color: #fff; background: #154273; border: 0; padding: .4rem 1rem; cursor: pointer; }
.note { background: #f3f3f3; padding: .75rem 1rem; }
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

import { html } from 'hono/html';
import { noteLabel } from '#shared/domain/texts/web/route.ts';
import type { Html } from '../frame/html.ts';

/** What somebody wrote, and below it what is to be said of that; nothing where nobody wrote. */
export const viewNote = (note: string | null, below: Html | string = ''): Html | string =>
  note === null
    ? ''
    : html`<div>
        <span class="ol-hidden">${noteLabel}: </span>
        <p class="ol-note">${note}</p>
        ${below}
      </div>`;

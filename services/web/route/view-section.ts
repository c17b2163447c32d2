import { html } from 'hono/html';
import type { Html } from '../frame/html.ts';

/** One part of a page, under a heading that names it. `look`: a class that makes it stand out. */
export const section = (id: string, title: string, inside: Html, look = ''): Html =>
  html`<section class="ol-section ${look}" aria-labelledby="${id}">
    <h2 class="utrecht-heading-2" id="${id}">${title}</h2>
    ${inside}
  </section>`;

/** A part of such a part. */
export const subsection = (title: string, inside: Html): Html =>
  html`<div class="ol-section">
    <h3 class="ol-small-heading">${title}</h3>
    ${inside}
  </div>`;

import { html } from 'hono/html';
import type { Html } from '../frame/html.ts';

/** One part of a page, under a heading that names it. */
export const section = (id: string, title: string, inside: Html): Html =>
  html`<section class="ol-section" aria-labelledby="${id}">
    <h2 class="utrecht-heading-2" id="${id}">${title}</h2>
    ${inside}
  </section>`;

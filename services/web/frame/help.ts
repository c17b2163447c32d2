import { html } from 'hono/html';
import { callHelp, helpFrom, helpTitle, helpWithout, mailHelp } from '#shared/domain/texts/web/frame.ts';
import type { Help } from '../session/session-data.ts';
import type { Html } from './html.ts';

const viewWays = ({ phone, email }: NonNullable<Help['contact']>): Html => html`
  ${phone === null ? '' : html`<a class="utrecht-link" href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${callHelp(phone)}</a>`}
  ${email === null ? '' : html`<a class="utrecht-link" href="mailto:${email}">${mailHelp(email)}</a>`}
`;

/** Somebody with a name, at the same place on every page. */
export const viewHelp = ({ contact }: Help): Html =>
  html`<section class="ol-help" aria-labelledby="hulp">
    <h2 id="hulp" class="ol-small-heading">${helpTitle}</h2>
    <p class="utrecht-paragraph">${contact === null ? helpWithout : helpFrom(contact.name, contact.role)}</p>
    ${contact === null ? '' : html`<p class="utrecht-paragraph ol-ways">${viewWays(contact)}</p>`}
  </section>`;

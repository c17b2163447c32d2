import { html } from 'hono/html';
import { asSomebodyElse, toStart, tryAgain, webProblemTexts, type WebProblemCode } from '#shared/domain/texts/web/problems.ts';
import type { Html } from './html.ts';

const statuses: Record<WebProblemCode, number> = {
  notFound: 404,
  notAllowed: 403,
  unknownPerson: 403,
  foreignForm: 403,
  tooMany: 429,
  tooLarge: 413,
  unavailable: 503,
  fault: 500,
};

/** Worth trying again a little later. */
export const MAY_PASS: readonly WebProblemCode[] = ['tooMany', 'unavailable', 'fault'];

/** A page that says what went wrong and where to go from there. `here` is the address to try again. */
export const problemPage = (code: WebProblemCode, here: string): { title: string; body: Html; status: number } => {
  const { title, detail } = webProblemTexts[code];
  const body = html`<h1 class="utrecht-heading-1">${title}</h1>
    <p class="utrecht-paragraph utrecht-paragraph--lead">${detail}</p>
    <p class="utrecht-paragraph ol-ways">
      ${MAY_PASS.includes(code) ? html`<a class="utrecht-link" href="${here}">${tryAgain}</a>` : ''}
      ${code === 'unknownPerson' ? html`<a class="utrecht-link" href="/inloggen/begin?als=ander">${asSomebodyElse}</a>` : ''}
      <a class="utrecht-link" href="/">${toStart}</a>
    </p>`;
  return { title, body, status: statuses[code] };
};

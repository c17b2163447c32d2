import { html } from 'hono/html';
import type { z } from 'zod';
import type { explanationView } from '#shared/contracts/explanation.ts';
import type { Html } from '../frame/html.ts';

type Explanation = z.output<typeof explanationView>;

/** Why the route waits, on whom, until when, and what happens then: the sentences of the API. */
export const viewExplanation = ({ summary, waits, next }: Explanation): Html =>
  html`<p class="utrecht-paragraph">${summary}</p>
    ${
      waits.length === 0
        ? ''
        : html`<ul>
            ${waits.map(({ sentence, thenSentence }) => html`<li>${sentence} ${thenSentence ?? ''}</li>`)}
          </ul>`
    }
    ${next.map((sentence) => html`<p class="utrecht-paragraph">${sentence}</p>`)}`;

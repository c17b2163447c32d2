import { html } from 'hono/html';
import type { z } from 'zod';
import type { timeline } from '#shared/contracts/timeline.ts';
import { momentInWords } from '#shared/domain/texts/dates.ts';
import { partyNames } from '#shared/domain/texts/parties.ts';
import { optionLabel } from '#shared/domain/texts/web/fields.ts';
import { byName, earlierEvents, nothingHappened, readBy, reasonWas, viewOfResident } from '#shared/domain/texts/web/route.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';
import { viewNote } from './view-note.ts';

type Happened = z.output<typeof timeline>['items'][number];

/** So many are in sight at once; the ones before are one click away. */
const IN_SIGHT = 10;

/** What the resident thought of it, and why it was done, where that was recorded. */
const becauseOf = ({ facts }: Happened): string => {
  const { residentView, reason } = facts;
  const said = [
    typeof residentView === 'string' ? viewOfResident(optionLabel('residentView', residentView)) : '',
    typeof reason === 'string' ? reasonWas(optionLabel('reason', reason)) : '',
  ];
  return said.filter((part) => part !== '').join(' ');
};

const viewItem = (happened: Happened): Html => {
  const { at, sentence, by, note, noteAudience } = happened;
  const because = becauseOf(happened);
  return html`<li class="ol-card">
    <p>${sentence}</p>
    ${because === '' ? '' : html`<p>${because}</p>`}
    <p class="ol-quiet">
      <time datetime="${at}">${momentInWords(at as Instant)}</time>${by.party === 'time' ? '' : html`. ${byName(by.name ?? partyNames[by.party])}.`}
    </p>
    ${viewNote(note, noteAudience === null ? '' : html`<p class="ol-quiet">${readBy(optionLabel('noteAudience', noteAudience))}</p>`)}
  </li>`;
};

const list = (items: readonly Happened[]): Html =>
  html`<ol class="ol-list" reversed>
    ${items.map(viewItem)}
  </ol>`;

/** What happened, the newest first. */
export const viewTimeline = ({ items }: z.output<typeof timeline>): Html => {
  const newest = items.toReversed();
  const [shown, before] = [newest.slice(0, IN_SIGHT), newest.slice(IN_SIGHT)];
  if (shown.length === 0) return html`<p class="utrecht-paragraph">${nothingHappened}</p>`;
  return html`${list(shown)}
  ${
    before.length === 0
      ? ''
      : html`<details>
          <summary>${earlierEvents(before.length)}</summary>
          ${list(before)}
        </details>`
  }`;
};

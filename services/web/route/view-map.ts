import { html } from 'hono/html';
import type { z } from 'zod';
import type { routeMap } from '#shared/contracts/route-map.ts';
import { beenHere, hereSince, mayGoBackHere, mayGoHere, timesHere, youAreHere } from '#shared/domain/texts/web/route.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';

type Map = z.output<typeof routeMap>;
type Stage = Map['stages'][number];

const standing = ({ isHere, visits, reach }: Stage): string | null => {
  if (isHere) return youAreHere;
  const been = visits === 0 ? null : visits === 1 ? beenHere : `${beenHere}, ${timesHere(visits)}`;
  const next = reach === 'back' ? mayGoBackHere : reach === 'onward' ? mayGoHere : null;
  return [been, next].filter((part) => part !== null).join('. ') || null;
};

const viewStage = (stage: Stage, enteredOn: CalendarDay | null): Html => {
  const { name, sentence, isHere, visits } = stage;
  const said = standing(stage);
  return html`<li class="ol-stage ${isHere ? 'ol-stage--here' : visits > 0 ? 'ol-stage--been' : ''}" ${isHere ? html`aria-current="step"` : ''}>
    <p>${isHere ? html`<strong>${name}</strong>` : name}${said === null ? '' : html` <span class="ol-quiet">– ${said}</span>`}</p>
    ${isHere ? html`<p>${sentence}</p>` : ''} ${isHere && enteredOn !== null ? html`<p class="ol-quiet">${hereSince(enteredOn)}</p>` : ''}
  </li>`;
};

/** The line from its first stage to its last, with where the route is now. */
export const viewMap = ({ stages }: Map, enteredOn: CalendarDay | null): Html =>
  html`<ol class="ol-map">
    ${stages.map((stage) => viewStage(stage, enteredOn))}
  </ol>`;

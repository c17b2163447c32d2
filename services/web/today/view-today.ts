import { html } from 'hono/html';
import type { z } from 'zod';
import type { todayList } from '#shared/contracts/commitment-list.ts';
import { inPlaceOf, someCoach } from '#shared/domain/texts/web/absence.ts';
import { ownerInWords } from '#shared/domain/texts/parties.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import {
  answerLabel,
  dueOn,
  filterNames,
  filterTitle,
  nextPage,
  nothingHere,
  pageOf,
  previousPage,
  routeLabel,
  stateNames,
  todayFilters,
  toRoute,
  unnamedResident,
  waitsOnYouSince,
  waitsSince,
  wasDue,
  wasDueOn,
  type TodayFilter,
} from '#shared/domain/texts/web/today.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { stateOf } from '#shared/domain/today.ts';
import type { Party } from '#shared/domain/actor.ts';
import { viewBox } from '../bulk/view-bulk.ts';
import { contractOf } from '../forms/contracts.ts';
import type { Html } from '../frame/html.ts';
import { shortId } from '../route/short-id.ts';
import { addressOfRoute } from '../route/load-action.ts';
import { todayAddress, type TodayView } from './today-address.ts';

export type Waiting = z.output<typeof todayList>['items'][number];

/** An answer that can always be given: most of the work is talking with people. */
const ALWAYS = 'recordContact';

/** `chooses`: this person can do something with several routes at once. */
type Seer = { meId: string; role: Party; now: Instant; at: TodayView; chooses: boolean };

const residentOf = ({ residentName, routeId }: Pick<Waiting, 'residentName' | 'routeId'>): string => residentName ?? unnamedResident(shortId(routeId));
const anchorOf = ({ routeId, id }: Pick<Waiting, 'routeId' | 'id'>): string => `w-${shortId(routeId)}-${id.replaceAll(/[^\w-]/g, '-')}`;

const dueText = ({ until, isOverdue }: Waiting, now: Instant): string => {
  const day = dayOf(until as Instant);
  if (!isOverdue) return dueOn(day);
  return (until as Instant) > now ? wasDue : wasDueOn(day);
};

/** The usual answer, and the one that can always be given; each opens its form in place. */
const answersTo = ({ isYours, answers }: Waiting): string[] =>
  isYours ? [...new Set([...answers.slice(0, 2), ALWAYS])].filter((command) => contractOf(command) !== null) : [];

const viewAnswer = (item: Waiting, command: string, { at }: Seer): Html => {
  const open = { routeId: item.routeId, command, commitment: item.id };
  const title = titleOf(command);
  return html`<a class="utrecht-link" href="${todayAddress({ ...at, open })}#${anchorOf(item)}" aria-label="${answerLabel(title, residentOf(item))}"
    >${title}</a
  >`;
};

/** What waits on this person because they stand in for somebody. */
const isInPlace = ({ isYours, owner }: Waiting, { meId }: Seer): boolean => isYours && owner.party === 'coach' && owner.id !== null && owner.id !== meId;

/** One thing that waits: what, for whom, why now, since when, and who waits. `form`: the answer that is open here. */
export const viewItem = (item: Waiting, seer: Seer, form: Html | null): Html => {
  const state = stateOf({ ...item, until: item.until as Instant }, seer.now);
  const sinceOn = dayOf(item.since as Instant);
  const who = item.owner.name ?? ownerInWords(item.owner, seer.role);
  return html`<li class="ol-card ol-card--${state}" id="${anchorOf(item)}">
    <h2 class="ol-card-title">${item.sentence} <span class="utrecht-data-badge ol-badge ol-badge--${state}">${stateNames[state]}</span></h2>
    <p>
      <a class="utrecht-link" href="${addressOfRoute(item.routeId)}">${residentOf(item)}</a
      >${item.stage === null ? '' : html`<span class="ol-quiet">, ${item.stage.name}</span>`}
    </p>
    ${isInPlace(item, seer) ? html`<p>${inPlaceOf(item.owner.name ?? someCoach)}</p>` : ''}
    <p>${dueText(item, seer.now)} ${item.isYours ? waitsOnYouSince(sinceOn) : waitsSince(who, sinceOn)}</p>
    ${item.thenSentence === null ? '' : html`<p class="ol-quiet">${item.thenSentence}</p>`}
    <p class="ol-ways">
      ${answersTo(item).map((command) => viewAnswer(item, command, seer))}
      <a class="utrecht-link" href="${addressOfRoute(item.routeId)}" aria-label="${routeLabel(residentOf(item))}">${toRoute}</a>
    </p>
    ${seer.chooses ? viewBox(item.routeId, residentOf(item)) : ''} ${form ?? ''}
  </li>`;
};

export const viewFilters = (counts: Readonly<Record<TodayFilter, number | null>>, current: TodayFilter): Html =>
  html`<nav class="ol-filters" aria-label="${filterTitle}">
    <ul>
      ${todayFilters.map(
        (filter) =>
          html`<li>
            <a href="${todayAddress({ filter, page: 1, open: null })}" ${filter === current ? html`aria-current="true"` : ''}
              >${filterNames[filter]} ${counts[filter] === null ? '' : html`<span>${counts[filter]}</span>`}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;

export const viewPaging = ({ filter, page, pages }: { filter: TodayFilter; page: number; pages: number }): Html | string => {
  if (pages === 1) return '';
  const link = (to: number, label: string): Html => html`<a class="utrecht-link" href="${todayAddress({ filter, page: to, open: null })}">${label}</a>`;
  return html`<p class="utrecht-paragraph ol-ways">
    ${page > 1 ? link(page - 1, previousPage) : ''} <span>${pageOf(page, pages)}</span> ${page < pages ? link(page + 1, nextPage) : ''}
  </p>`;
};

export const viewNothing = (filter: TodayFilter): Html => html`<p class="utrecht-paragraph">${nothingHere[filter]}</p>`;

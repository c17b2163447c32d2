import { html } from 'hono/html';
import type { z } from 'zod';
import { planView } from '#shared/contracts/plan-view.ts';
import { dayInWords } from '#shared/domain/texts/dates.ts';
import { goalLabel } from '#shared/domain/texts/web/choices.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { optionLabel } from '#shared/domain/texts/web/fields.ts';
import * as words from '#shared/domain/texts/web/plan.ts';
import { viewOfResident } from '#shared/domain/texts/web/route.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { unlessNotAllowed } from '../api/api-problem.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { addressOfAction, addressOfRoute, type RouteSeen } from './load-action.ts';
import { viewNote } from './view-note.ts';
import { subsection } from './view-section.ts';

type Plan = z.output<typeof planView>;
type Goal = Plan['goals'][number];

/** Null for somebody whom the plan is not for. */
export const readPlan = (api: Visit['api'], routeId: string): Promise<Plan | null> =>
  unlessNotAllowed(api.read(`${addressOfRoute(routeId)}/plan`, planView), null);

const day = (text: string): CalendarDay => text as CalendarDay;
const viewedBy = (residentView: string): string => viewOfResident(optionLabel('residentView', residentView));

const viewStep = ({ dueOn, takenOn, isTaken, note }: Goal['steps'][number], index: number): Html =>
  html`<li>
    ${note ?? words.stepNumber(index + 1)}
    <span class="ol-quiet">– ${isTaken ? words.stepTaken(takenOn === null ? null : day(takenOn)) : words.stepOpen(day(dueOn))}</span>
  </li>`;

const viewGoal = ({ kind, note, reachedOn, steps }: Goal, index: number): Html =>
  html`<li class="ol-card ${reachedOn === null ? 'ol-card--yours' : ''}">
    <p class="ol-card-title">${goalLabel(index + 1, kind, note)}</p>
    <p class="ol-quiet">${reachedOn === null ? words.goalOpen : words.goalReached(day(reachedOn))}</p>
    ${
      steps.length === 0
        ? ''
        : html`<ol>
            ${steps.map(viewStep)}
          </ol>`
    }
  </li>`;

const viewReview = ({ on, sentence, residentView, planVersion, note }: Plan['reviews'][number]): Html =>
  html`<li class="ol-card">
    <p>${sentence}</p>
    <p>${viewedBy(residentView)}</p>
    <p class="ol-quiet"><time datetime="${on}">${dayInWords(day(on))}</time>. ${planVersion === null ? '' : words.inVersion(planVersion)}</p>
    ${viewNote(note)}
  </li>`;

const viewCheckIn = ({ on, mood, wantsContact, note }: Plan['checkIns'][number]): Html =>
  html`<li class="ol-card">
    <p>${words.saidHow(optionLabel('mood', mood))} ${wantsContact ? words.askedToTalk : ''}</p>
    <p class="ol-quiet"><time datetime="${on}">${dayInWords(day(on))}</time></p>
    ${viewNote(note)}
  </li>`;

const PLAN_COMMANDS = ['agreePlan', 'revisePlan', 'takeStep', 'reachGoal'];

const viewWays = ({ id, next }: Pick<RouteSeen, 'id' | 'next'>): Html | string => {
  const ways = next.filter(({ command, allowed }) => allowed && PLAN_COMMANDS.includes(command));
  return ways.length === 0
    ? ''
    : html`<p class="ol-ways">${ways.map(({ command }) => html`<a class="utrecht-link" href="${addressOfAction(id, command)}">${titleOf(command)}</a> `)}</p>`;
};

const list = (items: readonly Html[]): Html =>
  html`<ol class="ol-list">
    ${items}
  </ol>`;

const viewReviews = ({ reviews, nextReview }: Plan): Html =>
  html`${nextReview === null ? '' : html`<p class="utrecht-paragraph">${words.nextReviewOn(day(nextReview.on))} ${nextReview.sentence}</p>`}
  ${reviews.length === 0 ? html`<p class="utrecht-paragraph">${words.noReviews}</p>` : list(reviews.map(viewReview))}`;

const viewCheckIns = ({ checkIns, nextCheckIn }: Plan): Html =>
  html`${nextCheckIn === null ? '' : html`<p class="utrecht-paragraph">${words.nextCheckInOn(day(nextCheckIn.on))}</p>`}
  ${checkIns.length === 0 ? '' : list(checkIns.map(viewCheckIn))}`;

/** The plan as it stands, each talk about it with what the resident thinks of it, and how it goes. */
export const viewPlan = (loaded: Plan, view: Pick<RouteSeen, 'id' | 'next'>): Html => {
  const { plan, goals, checkIns, nextCheckIn } = loaded;
  const empty = html`<p class="utrecht-paragraph">${words.noGoals}</p>`;
  return html`${
    plan === null
      ? html`<p class="utrecht-paragraph">${words.noPlan}</p>`
      : html`<p class="utrecht-paragraph">${words.planStands(plan.version, day(plan.agreedOn))} ${viewedBy(plan.residentView)}</p>
          ${goals.length === 0 ? empty : list(goals.map(viewGoal))}`
  }
  ${viewWays(view)} ${subsection(words.reviewsTitle, viewReviews(loaded))}
  ${nextCheckIn === null && checkIns.length === 0 ? '' : subsection(words.checkInsTitle, viewCheckIns(loaded))}`;
};

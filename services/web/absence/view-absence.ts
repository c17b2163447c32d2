import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import type { z } from 'zod';
import type { absenceView } from '#shared/contracts/absence.ts';
import * as texts from '#shared/domain/texts/web/absence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { hidden, KEY_FIELD, VERSION_FIELD } from '../forms/view-form.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { PERSON_FIELD } from '../session/drafts.ts';
import { addressOf, COVER, RETURN } from './addresses.ts';

export type Absence = z.output<typeof absenceView>;
type Seer = Pick<Visit, 'me' | 'now'>;

export const nameOf = ({ coach }: Absence): string => coach.name ?? texts.someCoach;

/** When somebody is away, and who stands in. */
export const viewFacts = ({ fromOn, untilOn, cover, isUncovered, openRoutes }: Absence): Html =>
  html`${texts.awayFrom(fromOn as CalendarDay, untilOn as CalendarDay)} ${cover === null ? texts.noCover : texts.coveredBy(cover.name ?? texts.someCoach)}
  ${isUncovered ? texts.openRoutes(openRoutes) : ''}`;

/** The form of who is back, filled in already: back today. Where it cannot be done the form itself is what they see. */
const viewBack = ({ id, version }: Absence, { me, now }: Seer): Html =>
  html`<form method="post" action="${addressOf(RETURN, id)}">
    ${hidden('backOn', dayOf(now))} ${hidden(KEY_FIELD, randomUUID())} ${hidden(PERSON_FIELD, me.id)} ${hidden(VERSION_FIELD, String(version))}
    <button class="utrecht-button utrecht-button--secondary-action" type="submit">${texts.backAgain}</button>
  </form>`;

const viewLink = (address: string, words: string, absence: Absence): Html =>
  html`<a class="utrecht-link" href="${address}">${words}<span class="ol-hidden"> ${texts.ofAbsence(nameOf(absence))}</span></a>`;

const viewWays = (absence: Absence, seer: Seer): Html =>
  html`<div class="ol-ways">
    ${absence.isNow && absence.coach.id === seer.me.id ? viewBack(absence, seer) : ''}
    ${viewLink(addressOf(COVER, absence.id), absence.cover === null ? texts.chooseCover : texts.chooseOtherCover, absence)}
    ${viewLink(addressOf(RETURN, absence.id), texts.endEarlier, absence)}
  </div>`;

/** One absence; what may be done with it is there for whom the API says that they may. */
export const viewAbsence = (absence: Absence, seer: Seer): Html =>
  html`<li class="ol-card ${absence.isUncovered ? 'ol-card--overdue' : ''}">
    <h2 class="ol-card-title">${nameOf(absence)}</h2>
    <p>${viewFacts(absence)}</p>
    ${absence.mayChange ? viewWays(absence, seer) : ''}
  </li>`;

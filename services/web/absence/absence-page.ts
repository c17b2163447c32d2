import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import type { z } from 'zod';
import { absenceList, absenceView, planAbsenceBody } from '#shared/contracts/absence.ts';
import { choices as choicesContract } from '#shared/contracts/choices.ts';
import { routeList } from '#shared/contracts/route-list.ts';
import * as texts from '#shared/domain/texts/web/absence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { bodyIn } from '../forms/body-in.ts';
import { viewErrors } from '../forms/error-summary.ts';
import type { Field } from '../forms/field.ts';
import type { FormError } from '../forms/field-errors.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import { refused, type Refused } from '../forms/refused.ts';
import { hidden, KEY_FIELD, viewForm } from '../forms/view-form.ts';
import type { Html } from '../frame/html.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { firstOf } from '../session/typed.ts';

const PATH = '/afwezig';
const ENDED_FIELD = '_terug';

type Absence = z.output<typeof absenceView>;

const viewBack = (id: string): Html =>
  html`<form method="post" action="${PATH}">
    ${hidden(ENDED_FIELD, id)} ${hidden(KEY_FIELD, randomUUID())}
    <p class="ol-buttons"><button class="utrecht-button utrecht-button--secondary-action" type="submit">${texts.backAgain}</button></p>
  </form>`;

const viewAbsence = ({ id, coach, cover, fromOn, untilOn, isNow, isUncovered }: Absence, { me }: Visit): Html =>
  html`<li class="ol-card ${isUncovered ? 'ol-card--overdue' : ''}">
    <h2 class="ol-card-title">${coach.name ?? texts.someCoach}</h2>
    <p>${texts.awayFrom(fromOn as CalendarDay, untilOn as CalendarDay)} ${cover === null ? texts.noCover : texts.coveredBy(cover.name ?? texts.someCoach)}</p>
    ${isNow && coach.id === me.id ? viewBack(id) : ''}
  </li>`;

/** Colleagues, from what there is to choose on a route of one's own; whoever has no route needs nobody. */
const loadFields = async ({ api, me }: Visit): Promise<Field[]> => {
  const [route] = (await api.read('/routes', routeList, { limit: '1' })).items;
  const known = route === undefined ? null : await api.read(`/routes/${route.id}/choices`, choicesContract);
  const colleagues = (known?.fields['coachId'] ?? []).filter(({ value }) => value !== me.id);
  return fieldsOf('planAbsence', planAbsenceBody, { coverId: colleagues });
};

const mayPlan = ({ me }: Visit): boolean => me.role === 'coach' && me.permissions.includes('absence:plan');

const viewPlan = (visit: Visit, fields: readonly Field[], tried: Refused | null): Html =>
  html`<section class="ol-section" aria-labelledby="plannen">
    <h2 class="utrecht-heading-2" id="plannen">${texts.planTitle}</h2>
    ${viewForm({ ...formAsTyped({ visit, fields, tried }), action: PATH, version: null, back: '/', prefix: '', button: texts.planAbsence })}
  </section>`;

/** `above`: what is wrong with something that has no form to be told at. */
const viewPage = async (visit: Visit, { tried = null, above = [] }: { tried?: Refused | null; above?: readonly FormError[] } = {}): Promise<Reply> => {
  const [{ items }, fields] = await Promise.all([visit.api.read('/absences', absenceList), mayPlan(visit) ? loadFields(visit) : []]);
  return {
    title: texts.absenceTitle,
    status: tried === null && above.length === 0 ? 200 : 422,
    body: html`<h1 class="utrecht-heading-1">${texts.absenceTitle}</h1>
      ${viewErrors(above)}
      <p class="utrecht-paragraph">${items.length === 0 ? texts.nobodyAway : texts.absenceLead}</p>
      ${
        items.length === 0
          ? ''
          : html`<ul class="ol-list">
              ${items.map((absence) => viewAbsence(absence, visit))}
            </ul>`
      }
      ${mayPlan(visit) ? viewPlan(visit, fields, tried) : ''}`,
  };
};

const isRefused = async ({ api, typed }: Visit, path: string, body: unknown, fields: readonly Field[]): Promise<Refused | null> => {
  const key = firstOf(typed, KEY_FIELD);
  const asked = await api.ask(path, absenceView, { body, key, basedOn: null });
  return asked.outcome === 'answered' ? null : refused(asked.problem, fields, key);
};

const done = (sentence: string): Reply => ({ to: PATH, notice: { kind: 'ok', sentence } });

const end = async (visit: Visit, id: string): Promise<Reply> => {
  const tried = await isRefused(visit, `/absences/${encodeURIComponent(id)}/end`, { backOn: dayOf(visit.now) }, []);
  return tried === null ? done(texts.welcomeBack) : viewPage({ ...visit, typed: {} }, { above: tried.errors });
};

const plan = async (visit: Visit): Promise<Reply> => {
  const fields = await loadFields(visit);
  const tried = await isRefused(visit, `/people/${encodeURIComponent(visit.me.id)}/absences`, bodyIn(fields, visit.typed), fields);
  return tried === null ? done(texts.absencePlanned) : viewPage(visit, { tried });
};

/** Who is away and who stands in; a coach plans their own days, and says when they are back. */
export const absencePage: Page = {
  path: PATH,
  roles: ['coach', 'lead', 'process-coordinator'],
  get: (visit) => viewPage(visit),
  post(visit) {
    const ended = firstOf(visit.typed, ENDED_FIELD);
    return ended === '' ? plan(visit) : end(visit, ended);
  },
};

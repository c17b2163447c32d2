import { html } from 'hono/html';
import { z } from 'zod';
import { planAbsenceBody } from '#shared/contracts/absence.ts';
import { coachList } from '#shared/contracts/coach-list.ts';
import { assignCoachBody } from '#shared/contracts/intake.ts';
import * as texts from '#shared/domain/texts/web/absence.ts';
import { bodyIn } from '../forms/body-in.ts';
import type { Field, Option } from '../forms/field.ts';
import { errorsBefore } from '../forms/field-errors.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import { giveCommand, type FormOutcome } from '../forms/give-command.ts';
import type { Refused } from '../forms/refused.ts';
import { KEY_FIELD, viewForm } from '../forms/view-form.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { firstOf } from '../session/typed.ts';
import { ABSENCES } from './addresses.ts';

type Coach = z.output<typeof coachList>['items'][number];

/** `coaches`: for whom this person may plan; it is asked for whom where that is more than one. */
export type Planning = { coaches: readonly Coach[]; fields: readonly Field[] };

const contract = z.strictObject({ ...assignCoachBody.shape, ...planAbsenceBody.shape });
const WHO = 'coachId';

const toOption = ({ id, name }: Coach): Option => ({ value: id, label: name });

export const readCoaches = async ({ api }: Pick<Visit, 'api'>): Promise<Coach[]> => (await api.read('/coaches', coachList)).items;

/** Null for whom there is nobody to plan for. Whoever is planned for stands in for somebody else. */
export const loadPlanning = async (visit: Visit): Promise<Planning | null> => {
  if (!visit.me.permissions.includes('absence:plan')) return null;
  const known = await readCoaches(visit);
  const coaches = known.filter(({ mayPlanAbsence }) => mayPlanAbsence);
  const [only, ...more] = coaches;
  if (only === undefined) return null;
  const isAsked = more.length > 0;
  const covers = known.filter(({ id }) => isAsked || id !== only.id).map(toOption);
  const choices = { [WHO]: coaches.map(toOption), coverId: [...covers, { value: '', label: texts.nobodyYet }] };
  return { coaches, fields: fieldsOf('planAbsence', isAsked ? contract : planAbsenceBody, choices) };
};

const isOwn = ({ coaches }: Planning, { me }: Visit): boolean => coaches.every(({ id }) => id === me.id);

export const viewPlanning = (planning: Planning, visit: Visit, tried: Refused | null): Html => {
  const self = planning.coaches.find(({ id }) => id === visit.me.id)?.id;
  const form = formAsTyped({ visit, fields: planning.fields, known: { coverId: '', [WHO]: self }, tried });
  return html`<section class="ol-section" aria-labelledby="plannen">
    <h2 class="utrecht-heading-2" id="plannen">${isOwn(planning, visit) ? texts.planTitle : texts.planForTitle}</h2>
    ${viewForm({ ...form, action: ABSENCES, back: '/', prefix: '', button: texts.planAbsence })}
  </section>`;
};

/** Plans what was filled in, once for the key of its form. */
export const plan = async ({ coaches, fields }: Planning, visit: Visit): Promise<FormOutcome> => {
  const { typed } = visit;
  const [only, ...more] = coaches;
  const wrong = more.length === 0 ? [] : errorsBefore(contract, bodyIn(fields, typed), fields); // an address needs to know for whom
  if (wrong.length > 0) return { errors: wrong, told: null, key: firstOf(typed, KEY_FIELD) };
  const coachId = more.length === 0 && only !== undefined ? only.id : firstOf(typed, WHO);
  const ofBody = fields.filter(({ path }) => path !== WHO);
  return giveCommand(visit, `/v1/people/${encodeURIComponent(coachId)}/absences`, ofBody, typed);
};

import { html } from 'hono/html';
import { absenceView, chooseCoverBody, endAbsenceBody } from '#shared/contracts/absence.ts';
import * as texts from '#shared/domain/texts/web/absence.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Field } from '../forms/field.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import { giveCommand } from '../forms/give-command.ts';
import { statusAfter, type Refused } from '../forms/refused.ts';
import { viewForm } from '../forms/view-form.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { WebProblem } from '../http/web-problem.ts';
import { firstOf } from '../session/typed.ts';
import { ABSENCES, addressOf, COVER, RETURN } from './addresses.ts';
import { readCoaches } from './plan-form.ts';
import { nameOf, viewFacts, type Absence } from './view-absence.ts';

/** A form that changes one thing of one absence. `command`: the last part of its address in the API. */
type Change = {
  path: typeof COVER | typeof RETURN;
  command: 'cover' | 'end';
  title: (coach: string) => string;
  loadFields: (visit: Visit, absence: Absence) => Promise<Field[]>;
  known: (visit: Visit, absence: Absence) => Readonly<Record<string, unknown>>;
  /** What is said when it is done; null where that it is recorded says enough. */
  said: (visit: Visit, absence: Absence) => string | null;
};
type Loaded = { absence: Absence; fields: readonly Field[] };

const addressInApi = (absenceId: string): string => `/absences/${encodeURIComponent(absenceId)}`;

/** The API knows who may change it; whoever may not is told so before they fill anything in. */
const load = async ({ loadFields }: Change, visit: Visit): Promise<Loaded> => {
  const absence = await visit.api.read(addressInApi(visit.params['absenceId'] ?? ''), absenceView);
  if (!absence.mayChange) throw new WebProblem('notAllowed');
  return { absence, fields: await loadFields(visit, absence) };
};

const viewPage = ({ path, title, known }: Change, visit: Visit, { absence, fields }: Loaded, tried: Refused | null = null): Reply => {
  const form = formAsTyped({ visit, fields, known: known(visit, absence), tried, version: absence.version });
  return {
    title: title(nameOf(absence)),
    status: statusAfter(tried),
    body: html`<p class="utrecht-paragraph"><a class="utrecht-link" href="${ABSENCES}">${texts.toAbsences}</a></p>
      <h1 class="utrecht-heading-1">${title(nameOf(absence))}</h1>
      <p class="utrecht-paragraph">${viewFacts(absence)}</p>
      ${viewForm({ ...form, action: addressOf(path, absence.id), back: ABSENCES, prefix: '' })}`,
  };
};

const changePage = (change: Change): Page => ({
  path: change.path,
  roles: ['coach', 'lead'],
  get: async (visit) => viewPage(change, visit, await load(change, visit)),
  async post(visit) {
    const loaded = await load(change, visit);
    const { absence, fields } = loaded;
    const outcome = await giveCommand(visit, `/v1${addressInApi(absence.id)}/${change.command}`, fields, visit.typed);
    if (!('done' in outcome)) return viewPage(change, visit, loaded, outcome);
    return { to: ABSENCES, notice: { ...outcome.done, sentence: change.said(visit, absence) ?? outcome.done.sentence } };
  },
});

/** Who stands in, for an absence that has nobody or somebody else. */
export const coverPage = changePage({
  path: COVER,
  command: 'cover',
  title: texts.coverTitle,
  async loadFields(visit, { coach }) {
    const others = (await readCoaches(visit)).filter(({ id }) => id !== coach.id);
    return fieldsOf('chooseCover', chooseCoverBody, { coverId: others.map(({ id, name }) => ({ value: id, label: name })) });
  },
  known: (_visit, { cover }) => ({ coverId: cover?.id }),
  said: () => null,
});

/** Back earlier than was planned, or not away after all. */
export const returnPage = changePage({
  path: RETURN,
  command: 'end',
  title: texts.returnTitle,
  loadFields: () => Promise.resolve(fieldsOf('endAbsence', endAbsenceBody, {})),
  known: ({ now }, { isNow }) => (isNow ? { backOn: dayOf(now) } : {}),
  said({ me, now, typed }, { coach, fromOn }) {
    const today = dayOf(now);
    const isBack = coach.id === me.id && fromOn <= today && firstOf(typed, 'backOn') <= today;
    return isBack ? texts.welcomeBack : null;
  },
});

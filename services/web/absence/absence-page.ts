import { html } from 'hono/html';
import { absenceList } from '#shared/contracts/absence.ts';
import * as texts from '#shared/domain/texts/web/absence.ts';
import { statusAfter, type Refused } from '../forms/refused.ts';
import type { Page, Reply, Visit } from '../frame/page.ts';
import { WebProblem } from '../http/web-problem.ts';
import { ABSENCES } from './addresses.ts';
import { loadPlanning, plan, viewPlanning, type Planning } from './plan-form.ts';
import { viewAbsence } from './view-absence.ts';

const viewPage = async (visit: Visit, planning: Planning | null, tried: Refused | null = null): Promise<Reply> => {
  const { items } = await visit.api.read('/absences', absenceList);
  return {
    title: texts.absenceTitle,
    status: statusAfter(tried),
    body: html`<h1 class="utrecht-heading-1">${texts.absenceTitle}</h1>
      <p class="utrecht-paragraph">${items.length === 0 ? texts.nobodyAway : texts.absenceLead}</p>
      ${
        items.length === 0
          ? ''
          : html`<ul class="ol-list">
              ${items.map((absence) => viewAbsence(absence, visit))}
            </ul>`
      }
      ${planning === null ? '' : viewPlanning(planning, visit, tried)}`,
  };
};

/** Who is away and who stands in, those whom nobody covers first; whoever may plans another. */
export const absencePage: Page = {
  path: ABSENCES,
  roles: ['coach', 'lead', 'process-coordinator'],
  get: async (visit) => viewPage(visit, await loadPlanning(visit)),
  async post(visit) {
    const planning = await loadPlanning(visit);
    if (planning === null) throw new WebProblem('notAllowed');
    const outcome = await plan(planning, visit);
    if ('done' in outcome) return { to: ABSENCES, notice: { ...outcome.done, sentence: texts.absencePlanned } };
    return viewPage(visit, planning, outcome);
  },
};

import * as contracts from '#shared/contracts/absence.ts';
import { personParams } from '#shared/contracts/person.ts';
import { backOn, type Absence, type AbsenceRefusal } from '#shared/domain/absence/absence.ts';
import { absenceTexts } from '#shared/domain/texts/absences.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { viewAbsence, viewAbsences } from '../absences/view-absences.ts';
import { endpoint, none } from '../endpoint.ts';
import { derivedId } from '../pipeline/command-key.ts';
import { problem, refusal } from '../problem.ts';
import { checkIsCoach } from '../recording/check-coach.ts';

const refused = (code: AbsenceRefusal) => refusal(code, absenceTexts[code]);

/** The absence of a call about one: the pipeline has read it before the handler runs. */
const absenceOf = ({ absence }: { absence: Absence | null }): Absence => {
  if (absence === null) throw new RangeError('this endpoint is not about one absence');
  return absence;
};

export const listAbsences = endpoint({
  name: 'listAbsences',
  method: 'get',
  path: '/absences',
  summary: 'Wie er nu of straks niet is, en wie vervangt',
  permission: 'absence:read',
  params: none,
  query: none,
  body: none,
  answers: { 200: contracts.absenceList },
  handle: async (_call, deps) => ({ status: 200 as const, body: { items: await viewAbsences(await deps.absences.notOver(dayOf(deps.now())), deps) } }),
});

/** Begins and ends by itself on its days. The coach stays the coach of every route. */
export const planAbsence = endpoint({
  name: 'planAbsence',
  method: 'post',
  path: '/people/{personId}/absences',
  summary: 'Leg vast dat een trajectbegeleider er een tijd niet is, en wie vervangt',
  permission: 'absence:plan',
  params: personParams,
  query: none,
  body: contracts.planAbsenceBody,
  answers: { 201: contracts.absenceView },
  handle: async ({ params: { personId: coachId }, body, caller, key }, deps) => {
    if (key === null) throw new RangeError('planning needs a key');
    await checkIsCoach(coachId, 'path', 'personId', deps);
    if (body.coverId !== null) await checkIsCoach(body.coverId, 'body', 'coverId', deps);
    const absence = { id: derivedId(key.id, 'absence'), coachId, ...body, plannedBy: caller.personId, digest: key.digest };
    const outcome = await deps.absences.plan(absence, dayOf(deps.now()));
    if ('refused' in outcome) throw refused(outcome.refused);
    if (outcome.planned.digest !== key.digest) throw problem('keyReused');
    return { status: 201 as const, body: await viewAbsence(outcome.planned, deps), headers: { Location: '/v1/absences' } };
  },
});

export const chooseCover = endpoint({
  name: 'chooseCover',
  method: 'post',
  path: '/absences/{absenceId}/cover',
  summary: 'Kies wie een afwezige trajectbegeleider vervangt',
  permission: 'absence:plan',
  params: contracts.absenceParams,
  query: none,
  body: contracts.chooseCoverBody,
  answers: { 200: contracts.absenceView },
  handle: async (call, deps) => {
    const { coverId } = call.body;
    await checkIsCoach(coverId, 'body', 'coverId', deps);
    const covered = { ...absenceOf(call), coverId };
    const code = await deps.absences.change(covered, call.caller.personId, dayOf(deps.now()));
    if (code !== null) throw refused(code);
    return { status: 200 as const, body: await viewAbsence(covered, deps) };
  },
});

/** Somebody who is back earlier; from that day on everything is as it was. */
export const endAbsence = endpoint({
  name: 'endAbsence',
  method: 'post',
  path: '/absences/{absenceId}/end',
  summary: 'Leg vast dat een trajectbegeleider eerder terug is',
  permission: 'absence:plan',
  params: contracts.absenceParams,
  query: none,
  body: contracts.endAbsenceBody,
  answers: { 200: contracts.absenceView },
  handle: async (call, deps) => {
    const absence = absenceOf(call);
    const shorter = backOn(absence, call.body.backOn);
    const isEarlier = shorter.untilOn < absence.untilOn;
    if (isEarlier) await deps.absences.shorten(shorter, call.caller.personId);
    return { status: 200 as const, body: await viewAbsence(isEarlier ? shorter : absence, deps) };
  },
});

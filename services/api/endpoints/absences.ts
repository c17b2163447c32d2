import * as contracts from '#shared/contracts/absence.ts';
import { personParams } from '#shared/contracts/person.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { absenceOf } from '../absences/absence-of.ts';
import { changeAbsence, refusedAbsence } from '../absences/change-absence.ts';
import { viewAbsence, viewAbsences } from '../absences/view-absences.ts';
import { endpoint, none } from '../endpoint.ts';
import { derivedId } from '../pipeline/command-key.ts';
import { problem } from '../problem.ts';
import { checkIsCoach } from '../recording/check-coach.ts';

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
  handle: async ({ caller }, deps) => {
    const known = await deps.absences.notOver(dayOf(deps.now()));
    return { status: 200 as const, body: { items: await viewAbsences(known, caller, deps) } };
  },
});

export const readAbsence = endpoint({
  name: 'readAbsence',
  method: 'get',
  path: '/absences/{absenceId}',
  summary: 'Wanneer een trajectbegeleider er niet is, en wie vervangt',
  permission: 'absence:read',
  params: contracts.absenceParams,
  query: none,
  body: none,
  answers: { 200: contracts.absenceView },
  handle: async (call, deps) => ({ status: 200 as const, body: await viewAbsence(absenceOf(call), call.caller, deps) }),
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
    await checkIsCoach(coachId, 'path', 'personId', deps);
    if (body.coverId !== null) await checkIsCoach(body.coverId, 'body', 'coverId', deps);
    const absence = { id: derivedId(key.id, 'absence'), coachId, ...body, plannedBy: caller.personId, digest: key.digest };
    const outcome = await deps.absences.plan(absence, dayOf(deps.now()));
    if ('refused' in outcome) throw refusedAbsence(outcome.refused);
    if (outcome.planned.digest !== key.digest) throw problem('keyReused');
    return { status: 201 as const, body: await viewAbsence(outcome.planned, caller, deps), headers: { Location: `/v1/absences/${absence.id}` } };
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
    return changeAbsence(call, { type: 'coverChosen', coverId }, deps);
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
  handle: (call, deps) => changeAbsence(call, { type: 'coachBack', backOn: call.body.backOn }, deps),
});

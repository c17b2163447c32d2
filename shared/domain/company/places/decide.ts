import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import type { KnownCompany, Place } from '../company.ts';
import { comingDay, someDay } from '../days.ts';
import { noObjection, whileMember, type Rules } from '../rule.ts';
import { bothSides } from '../who.ts';
import { placeProblem } from './place-problem.ts';

export const placeOf = ({ places }: KnownCompany, id: string | null): Place | null => places.find(({ placeId }) => placeId === id) ?? null;

/** What was offered, and nothing else. */
const offered = ({ placeId, siteId, tasks, hoursPerWeek, capacity }: Place | Omit<Place, 'offeredAt' | 'changedAt' | 'withdrawnFrom'>) => ({
  ...{ placeId, siteId, tasks, hoursPerWeek: { atLeast: hoursPerWeek.atLeast, atMost: hoursPerWeek.atMost } },
  capacity: capacity.map(({ from, until, people }) => ({ from, until, people })),
});

export const placeRules: Rules<'offerPlace' | 'changePlace' | 'withdrawPlace' | 'pauseCompany' | 'resumeCompany'> = {
  offerPlace: whileMember(bothSides, noObjection, (company, command, now) => {
    const before = placeOf(company, command.place.placeId);
    if (before !== null && before.withdrawnFrom === null) return refuse('placeExists');
    const problem = placeProblem(company, command.place, now);
    return problem === null ? accept({ type: 'placeOffered', place: offered(command.place), ...stamp(command, now) }) : refuse(problem);
  }),
  changePlace: whileMember(
    bothSides,
    ({ places }) => (places.length === 0 ? 'placeUnknown' : null),
    (company, command, now) => {
      if (placeOf(company, command.place.placeId) === null) return refuse('placeUnknown');
      const problem = placeProblem(company, command.place, now);
      return problem === null ? accept({ type: 'placeChanged', place: offered(command.place), ...stamp(command, now) }) : refuse(problem);
    },
  ),
  withdrawPlace: whileMember(
    bothSides,
    ({ places }) => (places.length === 0 ? 'placeUnknown' : null),
    (company, command, now) => {
      const { placeId, from } = command;
      if (placeOf(company, placeId) === null) return refuse('placeUnknown');
      const problem = someDay(from, now);
      return problem === null ? accept({ type: 'placeWithdrawn', placeId, from, ...stamp(command, now) }) : refuse(problem);
    },
  ),
  pauseCompany: whileMember(bothSides, noObjection, (_company, command, now) => {
    const { until, noteId } = command;
    const problem = comingDay(until, now, false);
    return problem === null ? accept({ type: 'companyPaused', until, noteId, ...stamp(command, now) }) : refuse(problem);
  }),
  resumeCompany: whileMember(
    bothSides,
    ({ pausedUntil }) => (pausedUntil === null ? 'notPaused' : null),
    (_company, command, now) => accept({ type: 'companyResumed', ...stamp(command, now) }),
  ),
};

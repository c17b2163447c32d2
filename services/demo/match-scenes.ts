import type { Actor } from '#shared/domain/actor.ts';
import { agreementSides } from '#shared/domain/route/vocabulary.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { cast } from './cast.ts';
import { move, review, scene, type Scene } from './scene.ts';

const { coach, caseManager } = cast;

/** Where the note would stand that says why nothing is kept. */
const NOTE = '00000000-0000-4000-8000-000000000001';

type Search = {
  day: (weeks: number, weekday?: number) => CalendarDay;
  /** The week of the proposal. */ week: number;
  residentId: string;
  companyId: string;
  employer: Actor;
  hoursPerWeek: number;
};

/** From a proposal to a start three weeks later: everybody answers and confirms for themselves. */
export function matched({ day, week, residentId, companyId, employer, hoursPerWeek }: Search): Scene[] {
  const startsOn = day(week + 3);
  const voices = { resident: cast.resident(residentId), company: employer, municipality: caseManager };
  const answer = (on: CalendarDay, side: 'resident' | 'company'): Scene =>
    scene(on, () => ({ type: 'answerMatch', by: voices[side], side, answer: 'yes', reason: null, answeredOn: on, noteId: null }));
  return [
    scene(day(week, 2), (on) => ({
      ...{ type: 'proposeMatch', by: coach, companyId, placeId: null, noteId: NOTE, proposedOn: on },
      ...{ startsOn, untilOn: null, hoursPerWeek },
    })),
    scene(day(week + 1), (on) => ({ type: 'recordIntroduction', by: coach, ...review(on) })),
    answer(day(week + 1, 1), 'company'),
    answer(day(week + 1, 1), 'resident'),
    scene(day(week + 1, 2), (on) => ({
      ...{ type: 'draftAgreement', by: coach, ...move(on), instrument: 'work-experience', startsOn, untilOn: null, hoursPerWeek },
      conditions: ['written-agreement', 'learning-goals', 'no-displacement', 'insured'],
    })),
    ...agreementSides.map((side) =>
      scene(day(week + 1, 2), (on) => ({ type: 'confirmAgreement', by: voices[side], side, version: 1, confirmedOn: on, noteId: null })),
    ),
    scene(day(week + 1, 3), (on) => ({ type: 'settleArrangement', by: employer, kind: 'insurance', outcome: 'arranged', settledOn: on, noteId: null })),
    scene(day(week + 1, 3), (on) => ({ type: 'startPlacement', by: coach, ...move(on), ladderLevel: 3 })),
  ];
}

import { agreementSides } from '#shared/domain/route/vocabulary.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Cast, Host, Player } from './cast.ts';
import { move, review, sceneOf, type Scene, type StoryDay } from './scene.ts';

export type Search = { day: StoryDay; player: Player; host: Host; hoursPerWeek: number; startsOn: CalendarDay };

/** Proposed, introduced, and answered by both, each for themselves. */
export function acquainted({ day, player, host, hoursPerWeek, startsOn }: Search, week: number): Scene[] {
  const scene = sceneOf(player.route);
  const voices = { resident: player.self, company: host.employer };
  const answer = (side: 'resident' | 'company'): Scene =>
    scene(day(week + 1, 1), (on) => ({ type: 'answerMatch', by: voices[side], side, answer: 'yes', reason: null, answeredOn: on, noteId: null }));
  return [
    scene(day(week, 2), (on) => ({
      ...{ type: 'proposeMatch', by: player.coach, companyId: host.companyId, placeId: host.placeId, noteId: null, proposedOn: on },
      ...{ startsOn, untilOn: null, hoursPerWeek },
    })),
    scene(day(week + 1), (on) => ({ type: 'recordIntroduction', by: player.coach, ...review(on) })),
    answer('company'),
    answer('resident'),
  ];
}

/** Written down, confirmed by all three for themselves, and the day after what day one needs is arranged. */
export function agreed({ caseManager }: Cast, { day, player, host, hoursPerWeek, startsOn }: Search, week: number): Scene[] {
  const scene = sceneOf(player.route);
  const voices = { resident: player.self, company: host.employer, municipality: caseManager };
  return [
    scene(day(week, 2), (on) => ({
      ...{ type: 'draftAgreement', by: player.coach, ...move(on), instrument: 'work-experience', startsOn, untilOn: null, hoursPerWeek },
      conditions: ['written-agreement', 'learning-goals', 'no-displacement', 'insured'],
    })),
    ...agreementSides.map((side) =>
      scene(day(week, 2), (on) => ({ type: 'confirmAgreement', by: voices[side], side, version: 1, confirmedOn: on, noteId: null })),
    ),
    scene(day(week, 3), (on) => ({
      ...{ type: 'settleArrangement', by: host.employer, kind: 'insurance', outcome: 'arranged', settledOn: on, noteId: null },
    })),
  ];
}

/** It is decided that it begins. */
export const started = ({ player: { route, coach } }: Search, on: CalendarDay): Scene =>
  sceneOf(route)(on, () => ({ type: 'startPlacement', by: coach, ...move(on), ladderLevel: 3 }));

import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { Cast, Player } from './cast.ts';
import { move, review, sceneOf, type Scene, type StoryDay } from './scene.ts';

/** From the request to matching: intake, a plan, three months of Kansrijk Talent with its reviews. */
export function preparation({ caseManager, lead }: Cast, { route, residentId, coach, coachId }: Player, day: StoryDay, midReviewWeek: number): Scene[] {
  const scene = sceneOf(route);
  return [
    scene(day(0), (on) => ({ type: 'requestRoute', by: caseManager, residentId, line: kansrijkTalentLine, requestedOn: on, coachId: null })),
    scene(day(0, 2), () => ({ type: 'assignCoach', by: lead, coachId })),
    scene(day(1), (on) => ({ type: 'startIntake', by: coach, ...move(on) })),
    scene(day(2, 1), (on) => ({ type: 'decideSuitability', by: coach, suitability: 'suitable', alternative: null, reviewOn: null, ...move(on) })),
    scene(day(2, 1), (on) => ({ type: 'agreePlan', by: coach, hoursPerWeek: 16, ladderLevel: 2, ...review(on) })),
    scene(day(3), (on) => ({ type: 'startProgramme', by: coach, startsOn: on, ...move(on) })),
    scene(day(midReviewWeek, 2), (on) => ({ type: 'recordMidReview', by: coach, ...review(on, 'has-doubts') })),
    scene(day(14), (on) => ({ type: 'recordFinalReview', by: coach, advice: 'ready', ...review(on) })),
    scene(day(14, 2), (on) => ({ type: 'startMatching', by: coach, ...move(on) })),
  ];
}

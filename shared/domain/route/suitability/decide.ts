import { accept, refuse } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { dayOf } from '../../time/amsterdam.ts';
import type { Instant } from '../../time/brands.ts';
import { addDays } from '../../time/calendar-day.ts';
import { moveProblem, plannedDay } from '../days.ts';
import { moveOf, planVersion } from '../moves.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import { noObjection, whileIn, type CommandMap, type Rules } from '../rule.ts';
import { coachSide } from '../who.ts';

/** "Not now" is never a dead end: it names what else there is, and a day to come on which people look again. */
function contentProblem({ suitability, alternative, reviewOn }: CommandMap['decideSuitability'], now: Instant): RefusalCode | null {
  if (suitability === 'suitable') return alternative === null && reviewOn === null ? null : 'alternativeUnexpected';
  if (alternative === null) return 'alternativeMissing';
  return reviewOn === null ? 'reviewDayMissing' : plannedDay(reviewOn, now, addDays(dayOf(now), 1), 'reviewDayInPast');
}

export const suitabilityRules: Rules<'decideSuitability'> = {
  decideSuitability: whileIn('intake', { who: coachSide }, noObjection, (route, stage, command, now) => {
    const problem = moveProblem(command, now, stage.enteredOn) ?? contentProblem(command, now);
    if (problem !== null) return refuse(problem);
    const { suitability, alternative, reviewOn } = command;
    const decision = { suitability, alternative, reviewOn, planVersion: planVersion(route) };
    return accept({ type: 'suitabilityDecided', ...decision, ...moveOf(command), ...stamp(command, now) });
  }),
};

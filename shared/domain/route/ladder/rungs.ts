import { LEAD, type Owner } from '../../actor.ts';
import type { LineDefinition } from '../../line/line.ts';
import type { Instant } from '../../time/brands.ts';
import { dueWithin } from '../../time/due-within.ts';
import type { KnownRoute } from '../route.ts';
import { coachOf, silenceLimit, type Wait } from '../waits.ts';

/** At the top of the ladder a lead is reminded for as long as it takes. */
const REMIND_AGAIN_WORKING_DAYS = 10;

/**
 * The line's ladder as steps, the first of them at the moment the promise is due. Where the line's first rung comes later, the owner
 * hears of it at the due moment itself.
 */
function stepsOf({ ladder }: LineDefinition): { afterWorkingDays: number; owner: 'same' | 'coach' | 'lead' }[] {
  const [first] = ladder;
  return first === undefined || first.afterWorkingDays > 0 ? [{ afterWorkingDays: 0, owner: 'same' }, ...ladder] : [...ladder];
}

/** Who owns a promise after so many steps: never anybody lower than before, and always a lead beyond the last step. */
export function ownerAfter(route: KnownRoute, { owner: first, standIn }: Pick<Wait, 'owner' | 'standIn'>, step: number): Owner {
  if (step === 0) return first;
  const steps = stepsOf(route.line);
  const rung = steps[step - 1];
  if (rung === undefined || rung.owner === 'lead' || first.party === 'lead') return LEAD;
  return rung.owner === 'coach' ? (standIn ?? coachOf(route)) : first;
}

/** When the next step is taken after step `step` was taken at `at`: what is overdue is heard of again within the silence limit, whatever the line says. */
export function nextStepAt(route: KnownRoute, step: number, at: Instant): Instant {
  const within = stepsOf(route.line)[step]?.afterWorkingDays ?? REMIND_AGAIN_WORKING_DAYS;
  return dueWithin(at, Math.max(Math.min(within, silenceLimit(route)), 1));
}

import type { AnyCommand, AnyKind } from '#shared/domain/decider.ts';
import { TIME } from '#shared/domain/actor.ts';
import type { Effect, OutcomeCommand } from '#shared/domain/effect.ts';
import { playUntil, take } from '#shared/domain/play.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

/** Messages arrive; of tells only the first moment is of interest. */
const listener = () => {
  let first: Instant | null = null;
  return {
    world: (effect: Effect, now: Instant): OutcomeCommand | null => {
      if (effect.type === 'send') return { type: 'delivered', by: TIME, commitment: effect.commitment };
      first ??= now;
      return null;
    },
    first: () => first,
  };
};

/** When, up to `until`, this thing tells another one something by itself: then their clocks must be the same. Null where it does not. */
export function tellsByItself({ decider }: AnyKind, state: unknown, from: Instant, until: Instant): Instant | null {
  const { world, first } = listener();
  playUntil(decider, state, from, until, world);
  return first();
}

/** Whether another thing is told something because of this command. */
export function tellsBecauseOf({ decider }: AnyKind, state: unknown, command: AnyCommand, now: Instant): boolean {
  const { world, first } = listener();
  take(decider, state, command, now, world);
  return first() !== null;
}

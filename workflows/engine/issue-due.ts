import type { Instant } from '#shared/domain/time/brands.ts';
import type { Thing } from './thing.ts';

/** More commands by time than this at one instant is a fault of the rules: a loop, not a busy day. */
const MOST_AT_ONE_INSTANT = 20;

/** Issues every command whose moment has come; returns how many. A loop or a refusal stops the thing's own clock and is reported. */
export const issueDue = (thing: Thing, now: Instant): number => {
  for (let issued = 0; ; issued += 1) {
    const due = thing.next();
    if (due === null || due.then === null || due.until > now) return issued;
    if (issued === MOST_AT_ONE_INSTANT) {
      thing.stop({ code: 'tooManyAtOnce', detail: `${due.kind} ${due.id}` });
      return issued;
    }
    const decision = thing.apply(due.then, null, now);
    if (!decision.accepted) {
      thing.stop({ code: 'timeRefused', detail: `${due.then.type} ${decision.code}` });
      return issued;
    }
  }
};

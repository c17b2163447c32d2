import type { AnyEvent } from '#shared/domain/decider.ts';
import { kindOf, type ThingId } from '#shared/domain/thing.ts';

export type News = { thing: ThingId; sequence: number; event: AnyEvent };

const byMoment = (a: News, b: News): number => (a.event.at < b.event.at ? -1 : a.event.at > b.event.at ? 1 : 0);

/**
 * What is new with several things in the order in which it happened. Clocks are per thing and differ by a moment, so after a command to `first` comes
 * what that did, then what companies made of it, then what they told other routes, and last what they told back.
 */
export function inTurn(news: readonly News[], first: ThingId | null): News[] {
  if (first === null) return news.toSorted(byMoment);
  const heardBack = news.find(({ thing, event }) => thing === first && 'from' in event && 'tell' in event)?.sequence ?? Infinity;
  const turn = ({ thing, sequence }: News): number => (thing === first ? (sequence < heardBack ? 0 : 3) : kindOf(thing) === 'company' ? 1 : 2);
  return news.toSorted((a, b) => turn(a) - turn(b));
}

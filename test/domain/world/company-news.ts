import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { TIME } from '#shared/domain/actor.ts';
import { newsOf } from '../route/support/companies.ts';
import type { Situation } from '../route/support/commands.ts';
import { COMPANY } from '../route/support/people.ts';

const next = { asked: ['placeHeld', 'placeHeld', 'placeWaiting'], waiting: ['placeHeld'], held: ['placeLapsed'] } as const;

/** What the company of the match tells next, as it would; null where it has nothing to tell. */
export function companyNews({ route, now, choose }: Situation): RouteCommand | null {
  if (route.stage === null || route.match === null) return null;
  const { step } = route.match.reservation;
  if (step !== 'asked' && step !== 'waiting' && step !== 'held') return null;
  if (step === 'held' && !choose.chance(0.2)) return null;
  return newsOf(route, now, choose.of<'placeHeld' | 'placeWaiting' | 'placeLapsed'>([...next[step]]));
}

/** The same late, doubled, about a match that is over, or about one that never was. */
export function staleNews({ route, now, choose }: Situation): RouteCommand {
  const type = choose.of(['placeHeld', 'placeWaiting', 'placeLapsed'] as const);
  const known = route.stage === null ? 0 : route.matchCount;
  const news = newsOf(route, now, type, { companyId: COMPANY, attempt: choose.whole(1, known + 1) });
  return { ...news, by: TIME, tell: Math.max(news.tell - choose.whole(0, 2), 1) };
}

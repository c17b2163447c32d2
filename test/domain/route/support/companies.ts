import type { Effect, OutcomeCommand, Tell } from '#shared/domain/effect.ts';
import type { RouteCommand, RouteCommandOf } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { addWorkingDays } from '#shared/domain/time/working-days.ts';
import { endOfWorkingDay } from '#shared/domain/time/working-time.ts';
import { thingId } from '#shared/domain/thing.ts';

type Base = Pick<OutcomeCommand, 'by' | 'commitment'>;

/** How companies take what they are told, and what they tell a route in answer. */
export type Companies = { outcome(effect: Effect, base: Base): OutcomeCommand | null; answer(effect: Tell, route: Route, now: Instant): RouteCommand | null };

type PlaceNews = 'placeHeld' | 'placeWaiting' | 'placeLapsed';
const KEPT_WORKING_DAYS = 20;

/** What a company tells this route next about its place; by default about the match that is open. */
export function newsOf(
  route: Route,
  now: Instant,
  type: PlaceNews,
  about: { companyId: string; attempt: number } | null = route.stage === null ? null : route.match,
): RouteCommandOf<PlaceNews> {
  const from = thingId('company', about?.companyId ?? 'nobody');
  const heard = route.stage === null ? 0 : (route.tells.heard[from] ?? 0);
  const told = { by: { party: 'time', person: null }, from, tell: heard + 1, attempt: about?.attempt ?? 1 } as const;
  return type === 'placeHeld' ? { type, ...told, until: endOfWorkingDay(addWorkingDays(dayOf(now), KEPT_WORKING_DAYS)) } : { type, ...told };
}

const answering = (type: PlaceNews): Companies => ({
  outcome: (_effect, base) => ({ ...base, type: 'told' }),
  answer({ command, to }, route, now) {
    const { attempt } = command;
    if (command.type !== 'askPlace' || typeof attempt !== 'number') return null;
    return newsOf(route, now, type, { companyId: to.slice('company/'.length), attempt });
  },
});

/** Every company keeps the place that it is asked for. */
export const withRoom = answering('placeHeld');
/** Every company is full: whoever asks waits in order. */
export const full = answering('placeWaiting');
/** Nobody hears anything. */
export const asleep: Companies = { outcome: () => null, answer: () => null };
/** Every company turns down what it is told. */
export const turningDown = (code: string): Companies => ({ outcome: (_effect, base) => ({ ...base, type: 'tellRefused', code }), answer: () => null });
/** No company can be told anything yet. */
export const away: Companies = { outcome: (_effect, base) => ({ ...base, type: 'notYetDelivered' }), answer: () => null };

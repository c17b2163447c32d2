import type { Owner, Party } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { commitmentSentence } from '../texts/commitments.ts';
import { dueInWords, messageFollows, passesTo, reminderFollows, waitsSince } from '../texts/explanation.ts';
import type { Instant } from '../time/brands.ts';
import type { RouteCommand } from './commands.ts';
import { nextOwner } from './ladder/next-owner.ts';
import type { KnownRoute } from './route.ts';

/** One wait in words. `thenSentence`: what time does when nobody acts; null where only a person can go on. */
export type ExplainedWait = { sentence: string; owner: Owner; since: Instant; until: Instant; overdue: boolean; thenSentence: string | null };

type RouteCommitment = Commitment<RouteCommand>;

const isOfMessage = (kind: string): kind is keyof typeof messageFollows => Object.hasOwn(messageFollows, kind);

const isSame = (a: Owner, b: Owner): boolean => a.party === b.party && a.id === b.id;

function explainThen(route: KnownRoute, { id, kind, owner, until, then }: RouteCommitment, reader: Party): string | null {
  if (then === null) return null;
  if (isOfMessage(kind)) return messageFollows[kind](until);
  const next = nextOwner(route, id, (route.climbs[id]?.step ?? 0) + 1);
  return isSame(next, owner) ? reminderFollows(next, until, reader) : passesTo(next, until, reader);
}

export function explainWait(route: KnownRoute, commitment: RouteCommitment, reader: Party, now: Instant): ExplainedWait {
  const { id, kind, owner, since, until } = commitment;
  const hasClimbed = route.climbs[id] !== undefined;
  const isPast = until <= now;
  const when = isOfMessage(kind) ? waitsSince(since) : dueInWords(since, until, hasClimbed ? 'climbed' : isPast ? 'overdue' : 'open');
  const sentence = `${commitmentSentence(commitment, reader)} ${when}`;
  return { sentence, owner, since, until, overdue: hasClimbed || isPast, thenSentence: explainThen(route, commitment, reader) };
}

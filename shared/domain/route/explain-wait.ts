import { isSameOwner, type Owner, type Party } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { commitmentSentence } from '../texts/commitments.ts';
import { conflictsInWords } from '../texts/correction.ts';
import { dueInWords, messageFollows, type MessageWait, messageWaits, passesTo, reminderFollows } from '../texts/explanation.ts';
import { idOf } from '../thing.ts';
import type { Instant } from '../time/brands.ts';
import type { RouteCommand } from './commands.ts';
import { conflictId } from './correction/commitments.ts';
import { nextOwner } from './ladder/next-owner.ts';
import { openWaits } from './open-waits.ts';
import type { KnownRoute } from './route.ts';
import { tellOf } from './tell/tell-of.ts';
import type { Wait } from './waits.ts';

/** One wait in words. `thenSentence`: what time does when nobody acts; null where only a person can go on. */
export type ExplainedWait = { sentence: string; owner: Owner; since: Instant; until: Instant; overdue: boolean; thenSentence: string | null };

type RouteCommitment = Commitment<RouteCommand>;

/** Kept by time alone, whoever may look at it. */
export const isOfMessage = (kind: string): kind is MessageWait => Object.hasOwn(messageFollows, kind);

function explainThen(route: KnownRoute, waits: readonly Wait[], { id, kind, owner, until, then }: RouteCommitment, reader: Party, now: Instant): string | null {
  if (then === null) return null;
  const coming = until > now ? until : null; // time speaks at that moment, but what is shown may be a little older
  if (isOfMessage(kind)) return messageFollows[kind](coming);
  const next = nextOwner(route, waits, id, (route.climbs[id]?.step ?? 0) + 1);
  return isSameOwner(next, owner) ? reminderFollows(next, coming, reader) : passesTo(next, coming, reader);
}

/** For whom the message or the tell with this id is; null where it is neither. */
function addressee(route: KnownRoute, id: string): Owner | null {
  const message = route.messages.find((each) => each.id === id);
  const tell = message === undefined ? tellOf(route, id) : null;
  return message?.to ?? (tell === null ? null : { party: 'employer', id: idOf(tell.to) });
}

function explainStanding(route: KnownRoute, commitment: RouteCommitment, reader: Party, now: Instant): string {
  const { id, kind, since, until } = commitment;
  const to = addressee(route, id);
  if (to !== null && isOfMessage(kind)) return messageWaits(kind, to, since, reader);
  const state = route.climbs[id] !== undefined ? 'climbed' : until <= now ? 'overdue' : 'open';
  const conflict = route.conflicts.find((each) => id === conflictId(each));
  const left = conflict === undefined ? '' : `${conflictsInWords(conflict.codes)} `;
  return `${commitmentSentence(commitment, reader)} ${left}${dueInWords(since, until, state)}`;
}

/** Whether somebody is late with it by now, also where they were reminded and have a new day. */
export const isOverdue = (route: KnownRoute, { id, until }: Pick<RouteCommitment, 'id' | 'until'>, now: Instant): boolean =>
  route.climbs[id] !== undefined || until <= now;

/** What is told of each wait of this route; what follows from the route alone is worked out once. */
export function explainWaits(route: KnownRoute, reader: Party, now: Instant) {
  const waits = openWaits(route);
  const late = (commitment: RouteCommitment) => ({
    overdue: isOverdue(route, commitment, now),
    thenSentence: explainThen(route, waits, commitment, reader, now),
  });
  return {
    /** For a list that has words of its own for what waits. */
    late,
    all: (commitment: RouteCommitment): ExplainedWait => {
      const { owner, since, until } = commitment;
      return { sentence: explainStanding(route, commitment, reader, now), owner, since, until, ...late(commitment) };
    },
  };
}

import type { Party } from '../actor.ts';
import type { Commitment } from '../decider.ts';
import { nobodyAsked, nothingToDo, nothingWaits, whoseTurn } from '../texts/explanation.ts';
import type { Instant } from '../time/brands.ts';
import { audienceOfCommitment } from './audience.ts';
import type { RouteCommand } from './commands.ts';
import { commitments } from './commitments.ts';
import { companyOfCommitment } from './company-part.ts';
import { explainNext, explainStage, hearsOfMoves, hearsOfPauses } from './explain-stage.ts';
import { type ExplainedWait, explainWaits, isOfMessage } from './explain-wait.ts';
import type { KnownRoute, Route } from './route.ts';

/** Why a route waits, in plain Dutch. `waits` are sorted by what comes first; `next` says where the route may go from here. */
export type Explanation = { summary: string; waits: ExplainedWait[]; next: string[] };

/** Whose turn it is: the first wait that a person must act on, or nobody's. Somebody who may not see all waits is never told that there are none. */
function explainTurn(seen: ReturnType<typeof commitments>, reader: Party): string {
  const first = seen.find(({ kind, owner }) => owner.party !== 'time' && !isOfMessage(kind));
  if (first !== undefined) return whoseTurn(first.owner, reader);
  return hearsOfPauses(reader) ? nothingWaits : nothingToDo;
}

/** Whether a promise is about the company for which the reader speaks; those who speak for none see what their role may see. */
const isAbout = (route: KnownRoute, commitment: Commitment<RouteCommand>, company: string | null): boolean =>
  company === null || companyOfCommitment(route, commitment) === company;

function explainKnown(route: KnownRoute, reader: Party, now: Instant, company: string | null): Explanation {
  const seen = commitments(route).filter((commitment) => audienceOfCommitment(commitment.kind).includes(reader) && isAbout(route, commitment, company));
  const summary = [...new Set([...explainStage(route, reader, now, company), explainTurn(seen, reader)])].join(' ');
  return { summary, waits: seen.map(explainWaits(route, reader, now).all), next: explainNext(route, reader, now) };
}

/** Why this route waits, on whom, since when and until when, and what happens then, told to `reader` as far as they may know. Asks nobody: all of it follows from the route. */
export const explain = (route: Route, reader: Party, now: Instant, company: string | null = null): Explanation =>
  route.stage === null ? { summary: hearsOfMoves(reader) ? nobodyAsked(reader) : nothingToDo, waits: [], next: [] } : explainKnown(route, reader, now, company);

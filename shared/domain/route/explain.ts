import type { Party } from '../actor.ts';
import { nobodyAsked, nothingToDo, nothingWaits, whoseTurn } from '../texts/explanation.ts';
import type { Instant } from '../time/brands.ts';
import { audienceOfCommitment } from './audience.ts';
import { commitments } from './commitments.ts';
import { explainNext, explainStage } from './explain-stage.ts';
import { type ExplainedWait, explainWait } from './explain-wait.ts';
import type { KnownRoute, Route } from './route.ts';

/** Why a route waits, in plain Dutch. `waits` are sorted by what comes first; `next` says where the route may go from here. */
export type Explanation = { summary: string; waits: ExplainedWait[]; next: string[] };

/** Whose turn it is: the first wait of a person, or nobody's. Somebody who sees none of the waits is told that nothing is asked of them. */
function explainTurn(waits: readonly ExplainedWait[], reader: Party): string {
  const first = waits.find(({ owner }) => owner.party !== 'time');
  if (first !== undefined) return whoseTurn(first.owner, reader);
  return reader === 'employer' || reader === 'resident' ? nothingToDo : nothingWaits;
}

function explainKnown(route: KnownRoute, reader: Party, now: Instant): Explanation {
  const waits = commitments(route)
    .filter(({ kind }) => audienceOfCommitment(kind).includes(reader))
    .map((commitment) => explainWait(route, commitment, reader, now));
  const summary = [...new Set([...explainStage(route, reader), explainTurn(waits, reader)])].join(' ');
  return { summary, waits, next: explainNext(route, reader) };
}

/** Why this route waits, on whom, since when and until when, and what happens then, told to `reader` as far as they may know. Asks nobody: all of it follows from the route. */
export const explain = (route: Route, reader: Party, now: Instant): Explanation =>
  route.stage === null ? { summary: nobodyAsked, waits: [], next: [] } : explainKnown(route, reader, now);

import type { Arrangement, KnownRoute, Message } from '../route.ts';
import { arrangementId } from './arrangement-id.ts';

const isOpen = ({ settledAs }: Arrangement): boolean => settledAs === null;

/** What is still to be arranged for the start of this match, or (null) for a job. */
export const openFor = ({ arrangements }: KnownRoute, attempt: number | null): Arrangement[] =>
  arrangements.filter((arrangement) => arrangement.attempt === attempt && isOpen(arrangement));

/** Every open arrangement, oldest first. */
export const openArrangements = ({ arrangements }: KnownRoute): Arrangement[] => arrangements.filter(isOpen);

function stands({ stage, match }: KnownRoute, arrangement: Arrangement): boolean {
  const { attempt } = arrangement;
  if (attempt !== null && attempt === match?.attempt) return true;
  switch (stage.kind) {
    case 'transition':
      return attempt === null || isOpen(arrangement);
    case 'placement':
      return attempt === null || (attempt === stage.place.attempt && isOpen(arrangement));
    case 'work':
      return attempt === null && isOpen(arrangement);
    case 'request':
    case 'intake':
    case 'preparation':
    case 'matching':
    case 'aftercare':
    case 'closed':
      return false;
  }
}

/** A question to a company that makes no sense any more: what it asks is settled or over. One that has left has left. */
const isStale =
  ({ arrangements }: KnownRoute) =>
  ({ template, step, about }: Message): boolean =>
    template === 'askInsurance' && step !== 'sending' && !arrangements.some((arrangement) => isOpen(arrangement) && arrangementId(arrangement) === about);

/** A checklist is over with the start that it was for, or with what became of it; what a person started without stays owed for as long as they are there. */
export function withoutOldArrangements(route: KnownRoute): KnownRoute {
  const standing = route.arrangements.every((arrangement) => stands(route, arrangement))
    ? route
    : { ...route, arrangements: route.arrangements.filter((arrangement) => stands(route, arrangement)) };
  const isOver = isStale(standing);
  return standing.messages.some(isOver) ? { ...standing, messages: standing.messages.filter((message) => !isOver(message)) } : standing;
}

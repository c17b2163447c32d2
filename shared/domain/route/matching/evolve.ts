import type { Instant } from '../../time/brands.ts';
import { type Changes, decided, entered, inStage, spoken } from '../change.ts';
import type { KnownRoute, Match } from '../route.ts';

/** The match is over; whoever was matching looks on from now. Nothing else changes for the resident. */
const ended = (route: KnownRoute, at: Instant): KnownRoute =>
  inStage({ ...route, match: null }, 'matching', (stage) => ({ ...stage, freeSince: at, withdrawn: stage.withdrawn + 1 }));

const inMatch = (route: KnownRoute, change: (match: Match) => Match): KnownRoute => (route.match === null ? route : { ...route, match: change(route.match) });

const nobodyAnswered = { resident: null, company: null };

export const matchingChanges: Changes<
  'matchingStarted' | 'matchProposed' | 'introductionRecorded' | 'matchAnswered' | 'placeAskedAgain' | 'matchAgreed' | 'matchWithdrawn'
> = {
  matchingStarted: (route, event) => entered(route, event, (entry) => ({ kind: 'matching', ...entry, freeSince: event.at, withdrawn: 0 })),
  matchProposed(route, { attempt, companyId, proposedOn, placeId, startsOn, untilOn, hoursPerWeek, at }) {
    const wanted = { placeId, startsOn, untilOn, hoursPerWeek };
    const begun = { attempt, companyId, wanted, proposedOn, introducedOn: null, since: at, answers: nobodyAnswered, agreement: null };
    return { ...route, matchCount: attempt, match: { ...begun, reservation: placeId === null ? { step: 'none' } : { step: 'asked', since: at } } };
  },
  introductionRecorded: (route, event) =>
    inMatch(spoken(route, event, event.heldOn, 'resident', event.minutes), (match) => ({ ...match, introducedOn: event.heldOn, since: event.at })),
  matchAnswered(route, { side, answer, at }) {
    if (answer === 'no') return ended(route, at);
    return inMatch(route, ({ answers, ...match }) => {
      const given = { ...answers, [side]: { answer, at } };
      return { ...match, answers: given, since: given.resident !== null && given.company !== null ? at : match.since };
    });
  },
  placeAskedAgain(route, { attempt, at }) {
    if (route.turnedDown?.attempt === attempt) return { ...route, turnedDown: null };
    return inMatch(route, (match) => ({ ...match, reservation: { step: 'asked', since: at } }));
  },
  // All sides had agreed at once; the terms came with the start.
  matchAgreed: (route, event) =>
    inMatch(decided(route, event), (match) => ({ ...match, answers: { resident: saidYes(event.at), company: saidYes(event.at) }, since: event.at })),
  matchWithdrawn: (route, { at }) => ended(route, at),
};

const saidYes = (at: Instant) => ({ answer: 'yes', at }) as const;

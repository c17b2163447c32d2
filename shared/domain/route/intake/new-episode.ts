import type { LineDefinition } from '../../line/line.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { noTells } from '../../tell/tell.ts';
import type { KnownRoute, Route } from '../route.ts';

/** Earlier episodes that stay visible; the journal remembers all of them. */
const REMEMBERED_EPISODES = 8;

/** What no episode takes over from the one before. */
const emptyOpen = {
  handover: null,
  suitability: null,
  match: null,
  arrangements: [],
  place: null,
  aftercare: null,
  paused: { work: null, 'check-in': null },
  careFirst: null,
  pauses: [],
  postponed: {},
  passed: {},
  conflicts: [],
  turnedDown: null,
  climbs: {},
  messages: [],
};

/** What the first episode begins without. */
const never = { decisions: [], matchCount: 0, placesBefore: [], tells: noTells };

type Begun = { episode: number; residentId: string; line: LineDefinition; requestedOn: CalendarDay; at: Instant };

/** A route as it is before its first stage is filled in: empty the first time; the next time with what is known of the resident; the ladder is measured anew. */
export function newEpisode(route: Route, { episode, residentId, line, requestedOn, at }: Begun): Omit<KnownRoute, 'stage'> {
  const known = route.stage === null ? null : route;
  const fresh = { v: 2, residentId, line, episode, requestedOn, requestedAt: at, importedAt: null, coachId: null } as const;
  const begun = { ...fresh, ...emptyOpen };
  if (known === null) {
    const contact = { on: requestedOn, at, before: null, count: 0, minutes: { resident: 0, company: 0, other: 0 } };
    return { ...begun, plan: null, goals: [], hoursPerWeek: null, ladder: null, contact, attempts: {}, ...never, messageCount: 0, earlier: [] };
  }
  const { plan, goals, decisions, hoursPerWeek, contact, attempts, matchCount, placesBefore, tells, messageCount, stage } = known;
  const past = {
    episode: known.episode,
    requestedOn: known.requestedOn,
    closedOn: stage.enteredOn,
    outcome: stage.kind === 'closed' ? stage.outcome : null,
  };
  const earlier = [...known.earlier, past].slice(-REMEMBERED_EPISODES);
  return { ...begun, plan, goals, decisions, hoursPerWeek, ladder: null, contact, attempts, matchCount, placesBefore, tells, messageCount, earlier };
}

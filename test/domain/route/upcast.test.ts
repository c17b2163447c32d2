import { readFileSync } from 'node:fs';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { AnyEvent } from '#shared/domain/decider.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';

/** Journals that version 0.1.0 wrote, with its states at some moments; each line's own copy is left out and stands once beside them. */
type Stored = { line: unknown; journals: { events: AnyEvent[]; states: { after: number; state: unknown }[] }[] };
const storedFrom = (text: string, line?: unknown): Stored =>
  JSON.parse(text, (key, value: unknown) => (key === 'line' && value === null ? line : value)) as Stored;

const text = readFileSync(new URL('../../journals/route-0.1.0.json', import.meta.url), 'utf8');
const { journals } = storedFrom(text, storedFrom(text).line);
const { decider } = routeKind;
const fold = (events: readonly AnyEvent[]): Route =>
  events.map((event) => routeKind.upcastEvent(event, 1)).reduce((route, event) => decider.evolve(route, event), decider.initial);

const states = journals.flatMap(({ events, states: known }) => known.map(({ after, state }) => ({ events: events.slice(0, after), state })));

/** Without what version 1 did not keep and a fold of its journal still finds: earlier talks and places, the work that aftercare asked about, who caused a message, the wish of a match. */
const keptSince2 = (route: Route) => {
  if (route.stage === null) return route;
  const { contact, placesBefore: _placesBefore, aftercare: _aftercare, messages, match, ...rest } = route;
  return {
    ...rest,
    match: match === null ? null : { ...match, wanted: null },
    contact: { ...contact, before: null },
    messages: messages.map((message) => ('by' in message ? { ...message, by: null } : message)),
  };
};

describe('what version 0.1.0 wrote', () => {
  it('is there, in every stage that it knew', () => {
    expect(new Set(states.map(({ events }) => fold(events).stage?.kind))).toEqual(
      new Set(['request', 'intake', 'preparation', 'matching', 'placement', 'transition', 'work', 'aftercare', 'closed']),
    );
  });

  it.each(states.map(({ events, state }, n) => [n, events, state] as const))(
    'folds to its own state, brought to the shape of today (%i)',
    (_n, events, state) => {
      expect(keptSince2(routeKind.upcastState(state, 1))).toEqual(keptSince2(fold(events)));
    },
  );

  it.each(states.map(({ state }, n) => [n, state] as const))('goes on with promises that people can keep (%i)', (_n, state) => {
    const route = routeKind.upcastState(state, 1);
    expect(route.stage?.kind === 'closed' || decider.commitments(route).length > 0).toBe(true);
    if (route.stage !== null) expect(route.line).toEqual(kansrijkTalentLine);
  });

  it('tells no company anything because of what was before', () => {
    for (const { events } of journals) {
      const route = fold(events);
      expect(route.stage === null ? [] : route.tells.open).toEqual([]);
    }
  });
});

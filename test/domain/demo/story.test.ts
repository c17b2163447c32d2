import { cast, names } from '#services/demo/cast.ts';
import { playStory, type Theatre } from '#services/demo/play-story.ts';
import { createTeller } from '#services/demo/tell.ts';
import { playUntil, take, type World } from '#shared/domain/play.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';

const { decider } = routeKind;
const everythingArrives: World<RouteCommand> = ({ type, commitment }) => ({
  type: type === 'tell' ? 'told' : 'delivered',
  by: { party: 'time', person: null },
  commitment,
});

/** The story with nothing but the rules, begun on a day at a time of day. */
const play = async (start: CalendarDay, minuteOfDay: number) => {
  let state = decider.initial;
  let now = instantAt(start, minuteOfDay);
  const events: RouteEvent[] = [];
  const theatre: Theatre = {
    now: () => Promise.resolve(now),
    route: () => Promise.resolve(state),
    passTo: (at) => {
      const played = playUntil(decider, state, now, at, everythingArrives);
      expect(played.stuckAt).toBeNull();
      ({ state } = played);
      events.push(...played.events);
      now = at > now ? at : now;
      return Promise.resolve();
    },
    give: (command) => {
      const taken = take(decider, state, command, now, everythingArrives);
      if (taken === null) throw new Error(`${start} ${now} ${command.type} ${JSON.stringify(decider.decide(state, command, now))}`);
      ({ state } = taken);
      events.push(...taken.events);
      return Promise.resolve();
    },
  };
  await playStory(theatre, 'resident-1');
  return { state, events };
};

it('the story of the demonstration is possible whenever it begins', async () => {
  const first = '2026-11-24' as CalendarDay;
  for (let days = 0; days < 730; days += 3) {
    const { state, events } = await play(addDays(first, days), days % 2 === 0 ? 20 : 23 * 60 + 40);
    expect(state.stage?.kind).toBe('closed');
    expect(events.at(-1)?.type).toBe('lookBackRecorded');
  }
});

it('is told with day, who, what, why and what was promised next', async () => {
  const { events } = await play('2026-11-24' as CalendarDay, 600);
  const lines = events.flatMap(createTeller(names));

  expect(lines).toEqual(
    expect.arrayContaining([
      'dinsdag 1 december 2026',
      '  De intake is begonnen. (Anouk Voorbeeld, trajectbegeleider)',
      '      Omdat het zo was afgesproken; de inwoner is het ermee eens.',
      '      Afgesproken: De trajectbegeleider besluit samen met de inwoner of deze route past, uiterlijk 15 december 2026.',
      '  Het bleef stil. De trajectbegeleider krijgt een herinnering. (het systeem)',
      '  Er is een bericht verstuurd aan het bedrijf. (het systeem)',
    ]),
  );
  expect(lines.join('\n')).not.toContain(cast.coachId);
});

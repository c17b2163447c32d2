import { createTeller } from '#services/demo/tell.ts';
import { inTurn, type News } from '#services/demo/in-turn.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { playPurely, type Played } from './support/pure-theatre.ts';

const FIRST = '2026-11-24' as CalendarDay;

const routeIn = ({ brigade }: Played, thing: ThingId) => routeKind.upcastState(brigade.find(thing).state, routeKind.version);
const companyIn = ({ brigade }: Played, thing: ThingId) => companyKind.upcastState(brigade.find(thing).state, companyKind.version);

it('the story of the demonstration is possible whenever it begins', async () => {
  for (let days = 0; days < 730; days += 9) {
    const played = await playPurely(instantAt(addDays(FIRST, days), days % 2 === 0 ? 20 : 23 * 60 + 40));
    const { fenna, joris, bakery, nursery } = played.cast;
    for (const { route } of [fenna, joris]) expect(routeIn(played, route)).toMatchObject({ stage: { kind: 'closed' }, tells: { open: [] } });
    for (const { company } of [bakery, nursery]) expect(companyIn(played, company)).toMatchObject({ reservations: [], tells: { open: [] } });
  }
});

it('shows a place that is waited for, a step back that frees it, whose turn it is then, and who keeps their place until they go', async () => {
  const { cast, events } = await playPurely(instantAt(FIRST, 600));
  const story = events.map(({ thing, event }) => `${cast.about.get(thing) ?? ''} ${event.type}`);
  const places = [
    'Joris placeWaiting',
    'Fenna steppedBack',
    'de bakkerij reservationReleased',
    'Joris placeHeld',
    'Joris placementStarted',
    'de kwekerij reservationReleased',
  ];
  const found = places.map((line) => story.indexOf(line, story.indexOf('Joris placeWaiting')));

  expect(found).not.toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

it('is told with day, about whom, who, what, why, what was promised next, and what followed', async () => {
  const { cast, events } = await playPurely(instantAt(FIRST, 600));
  const tell = createTeller(cast);
  const lines = events.flatMap(({ thing, event }) => tell(thing, event));

  expect(lines.map((line) => line.trimStart())).toEqual(
    expect.arrayContaining([
      'dinsdag 1 december 2026',
      'Fenna        De intake is begonnen. (Anouk Voorbeeld, trajectbegeleider)',
      'Omdat het zo was afgesproken; de inwoner is het ermee eens.',
      'Afgesproken: De trajectbegeleider besluit samen met de inwoner of deze route past, uiterlijk 15 december 2026.',
      'Fenna        Het bleef stil. De trajectbegeleider krijgt een herinnering. (het systeem)',
      'Fenna        Er is een bericht verstuurd aan het bedrijf. (het systeem)',
      'Fenna        Rechtgezet: de eerste dag, van 30 maart 2027 naar 1 april 2027. (Anouk Voorbeeld, trajectbegeleider)',
      'Daardoor: De trajectbegeleider houdt een driegesprek met de inwoner en het bedrijf, uiterlijk 29 april 2027.',
      'Joris        De plek is bezet. De inwoner staat in de wachtrij. (Bram Sjabloon, trajectbegeleider)',
      'Joris wacht het langst, sinds 29 juli 2027, en is aan de beurt.',
      'de bakkerij  Voor Joris: Een plek is bezet vanaf 24 augustus 2027. (Bram Sjabloon, trajectbegeleider)',
      'Een grens van de wet komt in zicht: er is op tijd over gesproken, uiterlijk 7 februari 2028.',
      'De wet stelt een grens op 21 februari 2028: er is op tijd besloten.',
      'Fenna        De loonkostensubsidie: geregeld. (Mustafa Monster, klantmanager)',
    ]),
  );
  expect(lines.join('\n')).not.toMatch(/id-\d|00000000/);
});

it('tells what several things did in the order in which it happened, though their clocks differ by a moment', () => {
  const by = { party: 'coach', person: 'c' } as const;
  const news = (thing: ThingId, sequence: number, second: number, told: object = {}): News => ({
    ...{ thing, sequence },
    event: { type: 'x', at: `2026-11-24T09:00:0${String(second)}.000Z` as Instant, by, ...told },
  });
  const asked = news('route/a', 1, 5);
  const held = news('company/b', 1, 2);
  const next = news('route/c', 1, 1, { from: 'company/b', tell: 1 });
  const heard = news('route/a', 2, 6, { from: 'company/b', tell: 1 });

  expect(inTurn([heard, next, held, asked], 'route/a')).toEqual([asked, held, next, heard]);
  expect(inTurn([heard, next, held, asked], null)).toEqual([next, held, asked, heard]);
});

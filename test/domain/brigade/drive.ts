import { companyKind } from '#shared/domain/company/kind.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { neighbourhoodLearnWorkLine } from '#shared/domain/line/neighbourhood-learn-work.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { noTells } from '#shared/domain/tell/tell.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { COMPANY, OTHER_COMPANY, SUPERVISOR } from '../route/support/people.ts';
import { seeded, type Choose } from '../route/support/choose.ts';
import { at } from '../route/support/days.ts';
import { disagreement, isQuietBetween } from './agree.ts';
import { createBrigade, type AnyDecider, type Brigade, type Happening } from './brigade.ts';
import { aboutCompany, aboutRoute, broughtIn, opening, type Around } from './people.ts';
import { companyOf, companyState, isRoute, routeOf, routeState } from './states.ts';
import type { BrigadeTally } from './tally.ts';
import { watches } from './watches.ts';
import { storyOf } from './words.ts';

const ROUTES = 6;
const companies: readonly [ThingId, ...ThingId[]] = [thingId('company', COMPANY), thingId('company', OTHER_COMPANY)];
/** Somebody proposes it, and it is not in the brigade. */
const STRANGER: ThingId = thingId('company', SUPERVISOR);

/** Found something: says what, and tells how it came to it. */
class Broken extends Error {}

export type Deciders = { route: AnyDecider; company: AnyDecider };
const rightDeciders: Deciders = { route: routeKind.decider, company: companyKind.decider };

type Options = { deciders?: Deciders; isWatched?: boolean };

/**
 * A brigade of routes and companies, at least `steps` commands: people act on all sides at once, tells arrive late, twice, unheard or not at all, and
 * time runs in between. At the end everything arrives, and both sides of every place agree. The same seed gives the same story.
 */
export function drive(seed: number, steps: number, tally: BrigadeTally, { deciders = rightDeciders, isWatched = true }: Options = {}): void {
  const choose = seeded(seed);
  const told: Happening[] = [];
  let given = 0;
  const broken = (what: string) => new Broken(`seed ${seed}: ${what}\n${storyOf(told)}`);
  const onHappening = (happening: Happening): void => {
    given += 1;
    tally.count(happening);
    if (!isWatched) return;
    told.push(happening);
    for (const watch of watches) {
      const wrong = watch(happening);
      if (wrong !== null) throw broken(wrong);
    }
  };
  const routes = Array.from({ length: ROUTES }, (_, n) => ({ id: thingId('route', `r${n}`), decider: deciders.route }));
  const start = at(`202${choose.whole(5, 7)}-0${choose.whole(1, 9)}-15`, '11:20');
  const brigade = createBrigade([...routes, ...companies.map((id) => ({ id, decider: deciders.company }))], start, onHappening);

  const look = (): void => {
    const wrong = isWatched ? whatDisagrees(brigade) : null;
    if (wrong !== null) throw broken(wrong);
  };
  for (const id of companies) for (const command of opening(id, companyOf(brigade.find(id)), around(brigade, choose))) brigade.give(id, command);
  for (const { id } of routes) brigade.give(id, broughtIn(id, routeOf(brigade.find(id)), around(brigade, choose)));
  while (given < steps) {
    turn(brigade, choose);
    if (choose.chance(0.2)) look();
  }
  settle(brigade);
  look();
  const untold = isWatched ? whatIsNotTold(brigade) : null;
  if (untold !== null) throw broken(untold);
}

const lines = [kansrijkTalentLine, kansrijkTalentLine, neighbourhoodLearnWorkLine] as const;
const around = (brigade: Brigade, choose: Choose): Around => ({
  now: brigade.now(),
  choose,
  companies: choose.chance(0.95) ? companies : [STRANGER],
  line: choose.of(lines),
});

function turn(brigade: Brigade, choose: Choose): void {
  const ticket = choose.whole(1, 100);
  if (ticket <= 62) act(brigade, choose);
  else if (ticket <= 90) deliver(brigade, choose);
  else pass(brigade, choose);
}

function act(brigade: Brigade, choose: Choose): void {
  const all = brigade.things();
  const thing = all[choose.whole(0, all.length - 1)];
  if (thing === undefined) return;
  const where = around(brigade, choose);
  brigade.give(thing.id, isRoute(thing) ? aboutRoute(thing.id, routeOf(thing), where) : aboutCompany(thing.id, companyOf(thing), where));
}

function deliver(brigade: Brigade, choose: Choose): void {
  const one = brigade.flying[choose.whole(0, brigade.flying.length - 1)];
  if (one !== undefined)
    brigade.run(one, choose.of(['arrives', 'arrives', 'arrives', 'arrives', 'arrives', 'is lost', 'arrives unheard', 'arrives twice', 'arrives twice']));
}

const STEPS_OF_TIME = [10 * MINUTE_MS, 2 * HOUR_MS, DAY_MS, DAY_MS, 3 * DAY_MS, 12 * DAY_MS, 35 * DAY_MS] as const;
const OUTAGE_MS = 3 * HOUR_MS;

/** Mostly what is on its way arrives before much time has passed; sometimes nothing does, as in an outage. */
function pass(brigade: Brigade, choose: Choose): void {
  const isOutage = choose.chance(0.4);
  const moment = instant(msOf(brigade.now()) + (isOutage ? OUTAGE_MS : choose.of(STEPS_OF_TIME)));
  for (;;) {
    if (!isOutage) arriveAll(brigade, false);
    if (!brigade.tick(moment)) return;
  }
}

const MOST_ARRIVALS = 20_000;

/** Copies of what arrived before come whenever they like, but for the end. */
function arriveAll(brigade: Brigade, alsoGhosts: boolean): void {
  for (let n = 0; n < MOST_ARRIVALS; n++) {
    const one = brigade.flying.find(({ isGhost }) => alsoGhosts || !isGhost);
    if (one === undefined) return;
    brigade.run(one, 'arrives');
  }
  throw new Error('telling goes in circles');
}

const SETTLING_DAYS = 3;

/** Everything that is on its way arrives, and what failed is tried again. */
function settle(brigade: Brigade): void {
  const moment = instant(msOf(brigade.now()) + SETTLING_DAYS * DAY_MS);
  do arriveAll(brigade, true);
  while (brigade.tick(moment));
}

function whatDisagrees(brigade: Brigade): string | null {
  for (const thing of brigade.things()) {
    const route = routeState(thing);
    if (route === null) continue;
    for (const id of companies) {
      const wrong = isQuietBetween(brigade, thing.id, id) ? disagreement(thing.id, route, id, companyOf(brigade.find(id))) : null;
      if (wrong !== null) return wrong;
    }
  }
  return null;
}

/** Once everything could arrive, nothing waits to be told any more. */
function whatIsNotTold(brigade: Brigade): string | null {
  for (const thing of brigade.things()) {
    const [open] = (routeState(thing)?.tells ?? companyState(thing)?.tells ?? noTells).open;
    if (open !== undefined) return `${open.to} is still not told ${open.command.type} by ${thing.id}`;
  }
  return null;
}

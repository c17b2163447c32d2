import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { dayOf, instantAt } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Cast } from './cast.ts';
import { nextKept, nextTalk, type Kept } from './habits.ts';
import { scenes } from './scenes.ts';

/** Where a story is played: on the real engine, or with nothing but the rules. */
export type Theatre = {
  now(): Promise<Instant>;
  /** Lets time pass for everything that has begun, with all that time does and all that things then tell each other. */
  passTo(at: Instant): Promise<void>;
  /** Resolves when the command is recorded, and whatever was told because of it. Throws when it is refused. */
  give(thing: ThingId, command: RouteCommand | CompanyCommand): Promise<void>;
  route(thing: ThingId): Promise<Route>;
  company(thing: ThingId): Promise<Company>;
};

const TEN = 10 * 60;

/** Plays all routes and companies of the cast, from the first request to the last look back: decisions on their day, everything that recurs when it is due. */
export async function playStory(theatre: Theatre, cast: Cast): Promise<void> {
  const start = dayOf(await theatre.now());
  const nextOf = createNext(theatre, cast);
  for (const { on, thing, command } of scenes(cast, start)) {
    const at = instantAt(on, TEN);
    if (on > start) {
      for (let kept = await nextOf(at); kept !== null; kept = await nextOf(at)) {
        await theatre.passTo(kept.at);
        await theatre.give(kept.thing, kept.command);
      }
      await theatre.passTo(at);
    }
    await theatre.give(thing, command);
  }
}

type Next = Kept & { thing: ThingId };

/** What somebody does first by habit, before a moment; worked out anew only for what has changed. */
function createNext(theatre: Theatre, { fenna, joris, bakery, nursery }: Cast) {
  const known = new WeakMap<Route | Company, { kept: Kept | null }>();
  const remembered = <State extends Route | Company>(state: State, keep: (state: State) => Kept | null): Kept | null => {
    const found = known.get(state) ?? { kept: keep(state) };
    known.set(state, found);
    return found.kept;
  };
  return async (before: Instant): Promise<Next | null> => {
    const all: Next[] = [];
    for (const { route: thing } of [fenna, joris]) {
      const kept = remembered(await theatre.route(thing), nextKept);
      if (kept !== null) all.push({ ...kept, thing });
    }
    for (const { company: thing } of [bakery, nursery]) {
      const kept = remembered(await theatre.company(thing), nextTalk);
      if (kept !== null) all.push({ ...kept, thing });
    }
    return all.filter(({ at }) => at < before).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0] ?? null;
  };
}

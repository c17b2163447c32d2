import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { dayOf, instantAt } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { nextKept } from './habits.ts';
import { scenes } from './scenes.ts';

/** Where a story is played: on the real engine, or with nothing but the rules. */
export type Theatre = {
  now(): Promise<Instant>;
  /** Lets time pass, with everything that time does. */
  passTo(at: Instant): Promise<void>;
  /** Resolves when the command is recorded. Throws when it is refused. */
  give(command: RouteCommand): Promise<void>;
  route(): Promise<Route>;
};

const TEN = 10 * 60;

/** Plays one resident's route from request to look back: decisions on their day, everything that recurs when it is due. */
export async function playStory(theatre: Theatre, residentId: string): Promise<void> {
  const [request, ...rest] = scenes(dayOf(await theatre.now()), residentId);
  if (request !== undefined) await theatre.give(request.command);
  for (const { on, command } of rest) {
    const at = instantAt(on, TEN);
    await keepPromises(theatre, at);
    await theatre.passTo(at);
    await theatre.give(command);
  }
}

async function keepPromises(theatre: Theatre, before: Instant): Promise<void> {
  for (;;) {
    const route = await theatre.route();
    const kept = route.stage === null ? null : nextKept(routeKind.decider.commitments(route), route, before);
    if (kept === null) return;
    await theatre.passTo(kept.at);
    await theatre.give(kept.command);
  }
}

import type { Cast } from './cast.ts';
import { acquainted, agreed, started, type Search } from './match-scenes.ts';
import { preparation } from './preparation-scenes.ts';
import { move, review, sceneOf, type Scene, type StoryDay } from './scene.ts';

/** From the nursery he would rather go to the bakery, which is full: he waits, keeps his place meanwhile, and starts when the place is free. */
export function jorisScenes(cast: Cast, day: StoryDay): Scene[] {
  const { joris, bakery, nursery } = cast;
  const { coach } = joris;
  const scene = sceneOf(joris.route);
  const first: Search = { day, player: joris, host: nursery, hoursPerWeek: 16, startsOn: day(18) };
  const other: Search = { day, player: joris, host: bakery, hoursPerWeek: 20, startsOn: day(39) };
  return [
    ...preparation(cast, joris, day, 9),
    ...acquainted(first, 15),
    ...agreed(cast, first, 16),
    started(first, day(16, 3)),
    scene(day(18, 1), () => ({ type: 'confirmFirstDay', by: nursery.employer, cameOn: day(18) })),
    ...acquainted(other, 35),
    ...agreed(cast, other, 37),
    started(other, day(39)),
    scene(day(39, 1), () => ({ type: 'confirmFirstDay', by: bakery.employer, cameOn: day(39) })),
    scene(day(60), (on) => ({
      ...{ type: 'closeRoute', by: coach, ...move(on, 'own-wish'), outcome: 'volunteering', dropOutReason: null, ladderLevel: 4 },
    })),
    scene(day(61), (on) => ({ type: 'recordLookBack', by: coach, ...review(on) })),
  ];
}

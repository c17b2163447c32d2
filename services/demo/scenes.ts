import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Cast } from './cast.ts';
import { companyScenes } from './company-scenes.ts';
import { fennaScenes } from './fenna-scenes.ts';
import { jorisScenes } from './joris-scenes.ts';
import { storyDay, type Scene } from './scene.ts';

/** The decisions in two routes and two companies, day by day. What recurs (contacts, reviews, aftercare) is not here: people do it when it is due, see `habits.ts`. */
export function scenes(cast: Cast, start: CalendarDay): Scene[] {
  const day = storyDay(start);
  return [...companyScenes(cast, start), ...fennaScenes(cast, day), ...jorisScenes(cast, day)].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

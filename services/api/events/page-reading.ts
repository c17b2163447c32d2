import type { Reading } from '#shared/ports/reading.ts';
import type { Looking } from './announcement.ts';

const once = <Args extends unknown[], Result>(ask: (...args: Args) => Promise<Result>): ((...args: Args) => Promise<Result>) => {
  const asked = new Map<string, Promise<Result>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const answer = asked.get(key) ?? ask(...args);
    asked.set(key, answer);
    return answer;
  };
};

/** Reads who is away, each file and each history once, however many callers look at one page of changes. */
export const readOnce = ({ reading, residents, companies, absences, now }: Looking): Looking => ({
  reading: { ...reading, route: once((thing) => reading.route(thing)), timeline: once((thing, after, limit) => reading.timeline(thing, after, limit)) },
  residents: { ...residents, byRouteId: once((routeId) => residents.byRouteId(routeId)) },
  companies: { ...companies, byId: once((id) => companies.byId(id)) },
  absences: { ...absences, notOver: once((day) => absences.notOver(day)) },
  now,
});

/** Histories as they were at this sequence. */
export const readingUpTo = (reading: Reading, sequence: number): Reading => ({
  ...reading,
  timeline: async (thing, after, limit) => (await reading.timeline(thing, after, limit)).filter((line) => line.sequence <= sequence),
});

import type { Changes } from '../change.ts';

/** The promise stands for the new day; what it had climbed to begins again from there. */
export const postponeChanges: Changes<'commitmentPostponed'> = {
  commitmentPostponed(route, { commitment, untilOn, at }) {
    const { [commitment]: _done, ...climbs } = route.climbs;
    return { ...route, climbs, postponed: { ...route.postponed, [commitment]: { untilOn, at } } };
  },
};

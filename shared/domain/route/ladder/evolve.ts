import type { Changes } from '../change.ts';

export const ladderChanges: Changes<'ladderClimbed' | 'timePassed'> = {
  ladderClimbed: (route, { commitment, step, at }) => ({ ...route, climbs: { ...route.climbs, [commitment]: { step, at } } }),
  timePassed: (route) => route,
};

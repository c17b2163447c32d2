import type { Changes } from '../change.ts';

export const ladderChanges: Changes<'ladderClimbed' | 'timePassed'> = {
  ladderClimbed: (company, { commitment, step, at }) => ({ ...company, climbs: { ...company.climbs, [commitment]: { step, at } } }),
  timePassed: (company) => company,
};

import { type Changes, decided } from '../change.ts';

export const suitabilityChanges: Changes<'suitabilityDecided'> = {
  suitabilityDecided(route, event) {
    const { suitability, alternative, reviewOn, at } = event;
    return { ...decided(route, event), suitability: { suitability, alternative, reviewOn, decidedAt: at } };
  },
};

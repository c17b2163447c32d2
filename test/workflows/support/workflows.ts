export { bare } from './bare.ts';
import { runDecider } from '#workflows/engine/run-decider.ts';
import { errandKind } from './errand.ts';

export { company, route } from '#workflows/index.ts';
export const errand = runDecider(errandKind);

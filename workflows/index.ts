import { routeKind } from '#shared/domain/route/kind.ts';
import { runDecider } from './engine/run-decider.ts';

export const route = runDecider(routeKind);

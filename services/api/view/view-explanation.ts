import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import type { RouteFile } from '../route-file.ts';
import { viewRoute } from './view-route.ts';

export const viewExplanation = async (file: RouteFile, caller: Caller, deps: ApiDeps) => ({
  sentences: (await viewRoute(file, caller, deps)).commitments.map(({ sentence }) => sentence),
});

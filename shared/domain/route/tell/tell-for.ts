import { tellCommitment } from '../../tell/tell.ts';
import { tellsUnderWay, type TellUnderWay } from '../../tell/under-way.ts';
import type { Route } from '../route.ts';

/** The tell that this outcome is about; null where none waits for it. */
export const tellFor = (route: Route, commitment: string): TellUnderWay | null =>
  route.stage === null ? null : (tellsUnderWay(route.tells).find(({ id }) => tellCommitment(id) === commitment) ?? null);

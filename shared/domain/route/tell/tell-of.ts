import { tellFor, type TellUnderWay } from '../../tell/under-way.ts';
import type { Route } from '../route.ts';

/** The tell of this route that an outcome is about; null where none waits for it. */
export const tellOf = (route: Route, commitment: string): TellUnderWay | null => (route.stage === null ? null : tellFor(route.tells, commitment));

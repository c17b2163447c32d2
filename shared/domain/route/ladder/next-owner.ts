import type { Owner } from '../../actor.ts';
import type { KnownRoute } from '../route.ts';
import { openWaits } from '../open-waits.ts';
import { LEAD } from '../waits.ts';
import { ownerAfter } from './rungs.ts';

/** Who owns this promise after its `step`-th step; a lead where the promise is not known. */
export function nextOwner(route: KnownRoute, id: string, step: number): Owner {
  const wait = openWaits(route).find((open) => open.id === id);
  return wait === undefined ? LEAD : ownerAfter(route, wait, step);
}

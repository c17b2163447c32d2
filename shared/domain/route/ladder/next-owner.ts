import { LEAD, type Owner } from '../../actor.ts';
import type { KnownRoute } from '../route.ts';
import type { Wait } from '../waits.ts';
import { ownerAfter } from './rungs.ts';

/** Who owns this promise after its `step`-th step, of the open waits of this route; a lead where the promise is not known. */
export function nextOwner(route: KnownRoute, waits: readonly Wait[], id: string, step: number): Owner {
  const wait = waits.find((open) => open.id === id);
  return wait === undefined ? LEAD : ownerAfter(route, wait, step);
}

import { allowedCommands } from '#shared/domain/route/allowed.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { RouteView } from '#shared/contracts/route-view.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { isPermitted, type Belongs, type Caller } from '../permissions.ts';
import { commandAddresses, type CommandName } from '../recording/command-addresses.ts';
import { actorOf } from '../recording/actor.ts';
import { hearRefusal } from './hear-refusal.ts';

const isCommandName = (type: string): type is CommandName => Object.hasOwn(commandAddresses, type);

type Looking = { route: Route; routeId: string; caller: Caller; belongs: Belongs; coachName: string | null; now: Instant };

/** What the caller may ask of this route, and of each: whether it would be accepted now, and if not, why (in the words they may hear). */
export const nextSteps = ({ route, routeId, caller, belongs, coachName, now }: Looking): RouteView['next'] =>
  allowedCommands(route, actorOf(caller), now).flatMap(({ command, allowed, code }) => {
    if (!isCommandName(command) || !isPermitted(commandAddresses[command].permission, caller, belongs)) return [];
    const path = `/v1/routes/${routeId}/${commandAddresses[command].noun}`;
    const heard = code === null ? { code: null, sentence: null } : hearRefusal(code, caller.party, coachName);
    return [{ command, path, allowed, ...heard }];
  });

import type { AnyEndpoint } from '../endpoint.ts';
import { isPermitted, relationsFor, type Belongs, type Caller, type Permission } from '../permissions.ts';
import { problem } from '../problem.ts';
import type { About } from './read-about.ts';

/** A role that may never do this is told so at once, whatever the rest of the request says. */
export const checkRole = ({ permission }: AnyEndpoint, caller: Caller): void => {
  if (permission !== 'public' && relationsFor(permission, caller.party).length === 0) throw problem('notAllowed');
};

/** Somebody else's file does not exist for the caller; one they may read (`knowing`) but not change is refused as such. */
export const checkPermitted = (permission: Permission, caller: Caller, belongs: Belongs | null, knowing: Permission): void => {
  if (isPermitted(permission, caller, belongs)) return;
  throw problem(belongs === null || isPermitted(knowing, caller, belongs) ? 'notAllowed' : 'notFound');
};

/** The same for what an endpoint is about, unless it narrows its answer to what the caller may see. */
export const checkThing = ({ permission, isNarrowed }: AnyEndpoint, caller: Caller, { belongs, knowing }: About): void => {
  if (permission !== 'public' && isNarrowed !== true) checkPermitted(permission, caller, belongs, knowing);
};

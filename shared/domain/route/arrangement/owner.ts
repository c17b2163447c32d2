import { CASE_MANAGER, type Owner } from '../../actor.ts';
import { toCompany } from '../message/queue.ts';
import type { Arrangement, KnownRoute } from '../route.ts';
import { coachOf } from '../waits.ts';
import { companyOf } from '../who.ts';

/** Who sees to it; the company of the match it belongs to, or of the place where this person is. */
export function ownerOfArrangement(route: KnownRoute, { owner, attempt }: Pick<Arrangement, 'owner' | 'attempt'>): Owner {
  if (owner === 'case-manager') return CASE_MANAGER;
  if (owner === 'coach') return coachOf(route);
  const companyId = attempt !== null && attempt === route.match?.attempt ? route.match.companyId : companyOf(route);
  return companyId === null ? coachOf(route) : toCompany(companyId);
}

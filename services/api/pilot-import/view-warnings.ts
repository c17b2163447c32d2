import type { PilotImportView } from '#shared/contracts/pilot-import.ts';
import { likelyDuplicateSentence } from '#shared/domain/texts/pilot-import.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { isPermitted, type Caller } from '../permissions.ts';
import type { ImportPlan } from './plan-delivery.ts';

/** Rows that may be about somebody we know, named only for who may see every file; each name is a look into that file. */
export function viewWarnings({ likely }: Pick<ImportPlan, 'likely'>, caller: Caller): { warnings: PilotImportView['warnings']; shows: ThingId[] } {
  const seesAll = isPermitted('route:read', caller, null);
  const warnings = likely.map(({ row, likeness, of }) => {
    if ('row' in of) return { kind: 'route' as const, row, message: likelyDuplicateSentence(likeness, of), routeId: null };
    const name = seesAll ? `${of.givenName} ${of.familyName}` : null;
    return { kind: 'route' as const, row, message: likelyDuplicateSentence(likeness, { name }), routeId: seesAll ? of.routeId : null };
  });
  return { warnings, shows: warnings.flatMap(({ routeId }) => (routeId === null ? [] : [thingId('route', routeId)])) };
}

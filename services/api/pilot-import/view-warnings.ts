import type { PilotImportView } from '#shared/contracts/pilot-import.ts';
import { likelyCompanySentence, likelyDuplicateSentence } from '#shared/domain/texts/pilot-import.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { isPermitted, type Caller } from '../permissions.ts';
import type { ImportPlan } from './plan-delivery.ts';

/** Rows that may be about somebody or a company we know, named only for who may see all of those; each resident's name is a look into that file. */
export function viewWarnings(
  { likely, likelyCompanies }: Pick<ImportPlan, 'likely' | 'likelyCompanies'>,
  caller: Caller,
): { warnings: PilotImportView['warnings']; shows: ThingId[] } {
  const seesAll = isPermitted('route:read', caller, null);
  const seesCompanies = isPermitted('company:read', caller, null);
  const companies = likelyCompanies.map(({ row, of }) => {
    const shown = 'row' in of ? of : { name: seesCompanies ? of.name : null };
    return { kind: 'company' as const, row, message: likelyCompanySentence(shown), routeId: null };
  });
  const residents = likely.map(({ row, likeness, of }) => {
    if ('row' in of) return { kind: 'route' as const, row, message: likelyDuplicateSentence(likeness, of), routeId: null };
    const name = seesAll ? `${of.givenName} ${of.familyName}` : null;
    return { kind: 'route' as const, row, message: likelyDuplicateSentence(likeness, { name }), routeId: seesAll ? of.routeId : null };
  });
  return { warnings: [...companies, ...residents], shows: residents.flatMap(({ routeId }) => (routeId === null ? [] : [thingId('route', routeId)])) };
}

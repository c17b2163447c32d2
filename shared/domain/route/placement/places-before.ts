import type { EarlierPlace } from '../../instrument/limits.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import type { KnownRoute } from '../route.ts';

/** More placements than this are not remembered one by one; the journal remembers all of them. */
const REMEMBERED_PLACES = 24;

/** The time at a company that is over when the present stage is left on this day; null where nobody works anywhere. */
function timeAtCompany({ stage, place }: KnownRoute, until: CalendarDay): EarlierPlace | null {
  if (stage.kind === 'placement') return { instrument: stage.place.instrument, companyId: stage.place.companyId, from: stage.place.startsOn, until };
  if (stage.kind !== 'transition' || stage.companyId === null) return null;
  const instrument = stage.form === 'trial-placement' ? stage.form : place?.companyId === stage.companyId ? place.instrument : null;
  return instrument === null ? null : { instrument, companyId: stage.companyId, from: stage.startsOn, until };
}

/** Every placement that is over once the present stage is left; one that never began leaves no trace, except the talk that is owed after it. */
export function placesAfter(route: KnownRoute, until: CalendarDay, recordedAt: Instant | null, talkSince: Instant | null = null): KnownRoute['placesBefore'] {
  const ended = timeAtCompany(route, until);
  if (ended === null || (ended.until <= ended.from && talkSince === null)) return route.placesBefore;
  const endedOn = ended.until < ended.from ? ended.from : ended.until;
  return [...route.placesBefore, { ...ended, until: endedOn, recordedAt, talkSince }].slice(-REMEMBERED_PLACES);
}

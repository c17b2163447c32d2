import type { KnownRoute, Stage } from '../route/route.ts';
import { stageDefinition } from '../route/route.ts';
import { instrumentWords, pauseReasonWords } from '../texts/pilot-words.ts';
import type { CalendarDay } from '../time/brands.ts';
import type { ColumnId } from './columns.ts';
import { dayCell, numberCell, type ExportRow } from './export-cells.ts';

type Named = { givenName: string; familyName: string; birthDate: CalendarDay | null; email: string | null; phone: string | null };

/** Names that belong to ids in the route. */
export type RouteNames = { routeId: string; coachEmail: string | null; companyName: string | null };

/** At which company somebody is, or is about to be. */
export const companyInRoute = ({ stage, match }: KnownRoute): string | null => {
  if (stage.kind === 'placement') return stage.place.companyId;
  if (stage.kind === 'transition' || stage.kind === 'work' || stage.kind === 'aftercare') return stage.companyId;
  return stage.kind === 'matching' ? (match?.companyId ?? null) : null;
};

/** How somebody's route stands, as an import reads it. */
export function exportRoute(route: KnownRoute, person: Named, { routeId, coachEmail, companyName }: RouteNames): ExportRow<ColumnId> {
  const { line, stage, requestedOn, hoursPerWeek, ladder, contact, paused } = route;
  const pause = paused.work ?? paused['check-in'];
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    birthDate: dayCell(person.birthDate),
    email: person.email ?? '',
    phone: person.phone ?? '',
    coachEmail: coachEmail ?? '',
    stage: stageDefinition(line, stage.id)?.name ?? stage.id,
    requestedOn: dayCell(requestedOn),
    stageStartedOn: dayCell(stage.enteredOn),
    hoursPerWeek: numberCell(hoursPerWeek),
    ladderLevel: numberCell(ladder?.level ?? null),
    companyName: companyName ?? '',
    instrument: stage.kind === 'placement' ? instrumentWords[stage.place.instrument] : '',
    firstDayOn: dayCell(firstDayIn(stage)),
    lastContactOn: dayCell(contact.on),
    pauseReason: pause === null ? '' : pauseReasonWords[pause.reason],
    returnOn: dayCell(pause?.returnOn ?? null),
    nextContactOn: dayCell(pause?.nextContactOn ?? null),
    reference: routeId,
  };
}

function firstDayIn(stage: Stage): CalendarDay | null {
  if (stage.kind === 'placement') return stage.firstDayOn ?? stage.place.startsOn;
  if (stage.kind === 'work' || stage.kind === 'aftercare') return stage.firstDayOn;
  return stage.kind === 'preparation' ? stage.startsOn : null;
}

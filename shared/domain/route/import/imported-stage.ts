import { dayOf } from '../../time/amsterdam.ts';
import { addMonths } from '../../time/calendar-day.ts';
import type { EventMap } from '../change.ts';
import { nothingHeard } from '../placement/beginning.ts';
import { nothingHeld } from '../programme/beginning.ts';
import { NOT_TOLD, type Match, type Stage } from '../route.ts';

type Imported = EventMap['routeImported'];

/** A transition whose decision day nobody wrote down is decided on within so many months of its start. */
const USUAL_TRANSITION_MONTHS = 2;

/** The stage as it stands. What lay before the import (a first day, an aftercare point) counts as passed, not as asked. */
export function importedStage(event: Imported): Stage {
  const { line, stage: id, stageStartedOn, firstDayOn, companyId, instrument, attempt, at } = event;
  const entry = { id, enteredOn: stageStartedOn, enteredAt: at };
  const today = dayOf(at);
  switch (line.stages.find((stage) => stage.id === id)?.kind) {
    case 'preparation': {
      const startsOn = firstDayOn ?? stageStartedOn;
      const untilOn = addMonths(startsOn, line.preparation.months);
      return { kind: 'preparation', ...entry, startsOn, untilOn, countsFrom: at, ...nothingHeld };
    }
    case 'matching':
      return { kind: 'matching', ...entry, freeSince: at, withdrawn: 0 };
    case 'placement': {
      const startsOn = firstDayOn ?? stageStartedOn;
      const place = {
        companyId: companyId ?? '',
        placeId: null,
        attempt,
        startsOn,
        untilOn: null,
        instrument: instrument ?? 'work-experience',
        extensions: 0,
        extendedAt: null,
      };
      return { kind: 'placement', ...entry, place, firstDayOn: startsOn > today ? null : startsOn, ...nothingHeard(at) };
    }
    case 'transition': {
      const decideBy = addMonths(stageStartedOn, USUAL_TRANSITION_MONTHS);
      return { kind: 'transition', ...entry, form: null, companyId, startsOn: stageStartedOn, decideBy, extensions: 0, extendedAt: null };
    }
    case 'work':
      return { kind: 'work', ...entry, companyId, contract: null, withSupport: null, firstDayOn: firstDayOn ?? stageStartedOn };
    case 'aftercare': {
      const firstDay = firstDayOn ?? stageStartedOn;
      const passed = line.aftercareMonths.filter((month) => addMonths(firstDay, month) < today);
      return { kind: 'aftercare', ...entry, companyId, firstDayOn: firstDay, lastMonth: Math.max(0, ...passed), since: at, lastStatus: null };
    }
    case 'request':
      return { kind: 'request', ...entry };
    case 'intake':
    case 'closed':
    case undefined:
      return { kind: 'intake', ...entry, planAgreedAt: null };
  }
}

/** The match under way: one that was proposed elsewhere, at a company where nothing was kept through us. */
export function importedMatch({ line, stage, companyId, stageStartedOn, hoursPerWeek, attempt, at }: Imported): Match | null {
  if (companyId === null || line.stages.find(({ id }) => id === stage)?.kind !== 'matching') return null;
  const wanted = { placeId: null, startsOn: dayOf(at), untilOn: null, hoursPerWeek: hoursPerWeek ?? USUAL_HOURS };
  const answers = { resident: null, company: null };
  return {
    attempt: attempt ?? NOT_TOLD,
    companyId,
    wanted,
    proposedOn: stageStartedOn,
    introducedOn: null,
    since: at,
    reservation: { step: 'none' },
    answers,
    agreement: null,
  };
}

/** Hours that nobody wrote down. */
const USUAL_HOURS = 16;

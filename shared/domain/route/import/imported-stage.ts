import { dayOf } from '../../time/amsterdam.ts';
import { addMonths } from '../../time/calendar-day.ts';
import type { EventMap } from '../change.ts';
import type { Stage } from '../route.ts';

type Imported = EventMap['routeImported'];

/** A transition whose decision day nobody wrote down is decided on within so many months of its start. */
const USUAL_TRANSITION_MONTHS = 2;

/** The stage as it stands. What lay before the import (a first day, an aftercare point) counts as passed, not as asked. */
export function importedStage(event: Imported): Stage {
  const { line, stage: id, stageStartedOn, firstDayOn, companyId, instrument, at } = event;
  const entry = { id, enteredOn: stageStartedOn, enteredAt: at };
  const today = dayOf(at);
  switch (line.stages.find((stage) => stage.id === id)?.kind) {
    case 'preparation': {
      const startsOn = firstDayOn ?? stageStartedOn;
      const untilOn = addMonths(startsOn, line.preparation.months);
      return { kind: 'preparation', ...entry, startsOn, untilOn, countsFrom: at, midReviewOn: null, finalReview: null, extensions: 0 };
    }
    case 'matching': {
      const match = companyId === null ? null : { step: 'proposed' as const, companyId, proposedOn: stageStartedOn, since: at };
      return { kind: 'matching', ...entry, match, freeSince: at, withdrawn: 0 };
    }
    case 'placement': {
      const startsOn = firstDayOn ?? stageStartedOn;
      const place = { companyId: companyId ?? '', startsOn, instrument: instrument ?? 'work-experience' };
      return { kind: 'placement', ...entry, place, firstDayOn: startsOn > today ? null : startsOn, reviews: { count: 0, lastOn: null, since: at } };
    }
    case 'transition': {
      const decideBy = addMonths(stageStartedOn, USUAL_TRANSITION_MONTHS);
      return { kind: 'transition', ...entry, form: null, companyId, startsOn: stageStartedOn, decideBy };
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

import type { Beginnings, EventMap } from '../change.ts';
import { newEpisode } from '../intake/new-episode.ts';
import type { Pause } from '../route.ts';
import { importedMatch, importedStage } from './imported-stage.ts';

type Imported = EventMap['routeImported'];

export const importBeginnings: Beginnings<'routeImported'> = {
  routeImported(route, event) {
    const { at, coachId, attempt, stage: id, requestedOn, stageStartedOn, hoursPerWeek, ladderLevel, lastContactOn, paused } = event;
    const begun = newEpisode(route, event);
    const stage = importedStage(event);
    const match = importedMatch(event);
    const place = stage.kind === 'placement' ? stage.place : null;
    const pause = paused === null ? null : pauseOf(paused, event, begun.contact.count);
    return {
      ...begun,
      importedAt: at,
      coachId,
      hoursPerWeek,
      plan: hoursPerWeek === null ? begun.plan : { version: (begun.plan?.version ?? 0) + 1, agreedOn: requestedOn, residentView: 'not-asked' },
      ladder: ladderLevel === null ? null : { first: ladderLevel, level: ladderLevel, measuredOn: stageStartedOn, measuredAt: at, count: 1 },
      contact: { ...begun.contact, on: lastContactOn ?? stageStartedOn, at },
      stage,
      attempts: { ...begun.attempts, [id]: (begun.attempts[id] ?? 0) + 1 },
      match,
      place,
      matchCount: match === null && place === null ? begun.matchCount : (attempt ?? begun.matchCount),
      paused: { work: pause, 'check-in': pause },
    };
  },
};

const pauseOf = ({ reason, returnOn, nextContactOn }: NonNullable<Imported['paused']>, { at, stageStartedOn }: Imported, contacts: number): Pause => ({
  pausedAt: at,
  pausedOn: stageStartedOn,
  reason,
  returnOn,
  nextContactOn,
  setAt: at,
  contacts,
});

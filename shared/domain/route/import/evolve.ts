import type { Beginnings, EventMap } from '../change.ts';
import { newEpisode } from '../intake/new-episode.ts';
import type { Pause } from '../route.ts';
import { importedStage } from './imported-stage.ts';

type Imported = EventMap['routeImported'];

export const importBeginnings: Beginnings<'routeImported'> = {
  routeImported(route, event) {
    const { at, coachId, stage: id, requestedOn, stageStartedOn, hoursPerWeek, ladderLevel, lastContactOn, paused } = event;
    const begun = newEpisode(route, event);
    const stage = importedStage(event);
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
      place: stage.kind === 'placement' ? stage.place : null,
      pause: paused === null ? null : pauseOf(paused, event, begun.contact.count),
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

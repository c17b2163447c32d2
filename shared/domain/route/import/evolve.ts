import type { Beginnings } from '../change.ts';
import { newEpisode } from '../intake/new-episode.ts';
import { importedStage } from './imported-stage.ts';

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
      ladder: ladderLevel === null ? null : { first: ladderLevel, level: ladderLevel, measuredOn: stageStartedOn, measuredAt: at },
      contact: { ...begun.contact, on: lastContactOn ?? stageStartedOn, at },
      stage,
      attempts: { ...begun.attempts, [id]: (begun.attempts[id] ?? 0) + 1 },
      place: stage.kind === 'placement' ? stage.place : null,
      pause:
        paused === null
          ? null
          : { pausedAt: at, pausedOn: stageStartedOn, reason: paused.reason, returnOn: paused.returnOn, nextContactOn: paused.nextContactOn, setAt: at },
    };
  },
};

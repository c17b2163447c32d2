import type { AnyEvent } from '../decider.ts';
import { lineOfVersion2 } from './upcast-state.ts';

type Older = AnyEvent & Record<string, unknown>;

const bothTracks = (event: Older) => ({ ...event, tracks: ['work', 'check-in'] });
const withLine = (event: Older) => ({ ...event, line: lineOfVersion2(event['line']) });

/** What version 1 did not say yet: which place was asked for, until when, and which track was paused. Attempt 0: no company was told. */
const steps: Readonly<Record<string, (event: Older) => AnyEvent>> = {
  routeRequested: withLine,
  routeImported: (event) => ({ ...withLine(event), attempt: null }),
  matchProposed: (event) => ({ ...event, attempt: 0, placeId: null, startsOn: event['proposedOn'], untilOn: null, hoursPerWeek: 0, noteId: null }),
  placementStarted: (event) => ({ ...event, placeId: null, untilOn: null }),
  routePaused: (event) => ({ ...bothTracks(event), careFirst: false }),
  pauseChanged: (event) => ({ ...bothTracks(event), careFirst: false }),
  routeResumed: bothTracks,
};

export const eventOfVersion2 = (event: AnyEvent): AnyEvent => steps[event.type]?.({ ...event }) ?? event;

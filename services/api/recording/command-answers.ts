import { lateRecording } from '#shared/contracts/recording.ts';
import { routeView } from '#shared/contracts/route-view.ts';

/** Recorded: the route as it now is. Not yet: where to look. */
export const commandAnswers = { 200: routeView, 202: lateRecording };

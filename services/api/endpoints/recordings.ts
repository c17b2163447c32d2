import { recordingParams } from '#shared/contracts/route-params.ts';
import { endpoint, none } from '../endpoint.ts';
import { answerFound } from '../recording/answers.ts';
import { commandAnswers } from '../recording/command-answers.ts';
import { keyOfRecordingId } from '../recording/recording-id.ts';
import { routeTarget } from '../recording/route-target.ts';
import { fileOf } from '../route-file.ts';

/** Where a late answer can be looked for: 202 until it is there, never 404. */
export const readRecording = endpoint({
  name: 'readRecording',
  method: 'get',
  path: '/routes/{routeId}/recordings/{recordingId}',
  summary: 'Kijk of een handeling al te lezen is',
  permission: 'route:read',
  params: recordingParams,
  query: none,
  body: none,
  answers: commandAnswers,
  handle: (call, deps) => answerFound({ target: routeTarget(fileOf(call), call.caller, deps), key: keyOfRecordingId(call.params.recordingId) }, deps),
});

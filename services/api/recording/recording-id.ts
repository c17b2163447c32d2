import type { CommandKey } from '#shared/ports/recording.ts';

/**
 * Where a command that is accepted but not yet recorded can be looked for. It is made from the command's own key and never from the thing's
 * sequence: a sequence would tell a company that something happened which it may not see.
 */
export const recordingIdOf = ({ id, digest }: CommandKey): string => `${id}-${digest}`;

export const keyOfRecordingId = (recordingId: string): CommandKey => {
  const [id = '', digest = ''] = recordingId.split('-');
  return { id, digest };
};

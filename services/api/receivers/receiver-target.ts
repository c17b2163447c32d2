import type { ReceiverView } from '#shared/contracts/receivers.ts';
import { receiverRefusals } from '#shared/domain/receiver/refusal-codes.ts';
import { receiverRefusalSentences } from '#shared/domain/texts/receivers.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { refusal } from '../problem.ts';
import type { Target } from '../recording/target.ts';
import { readReceiverFile, type ReceiverFile } from './receiver-file.ts';
import { viewReceiver } from './view-receiver.ts';

const sentenceOf = (code: string): string => {
  const known = receiverRefusals.find((each) => each === code);
  if (known === undefined) throw new RangeError(`no receiver refuses with ${code}`);
  return receiverRefusalSentences[known];
};

/** A receiver as what this caller's command is for. */
export const receiverTarget = ({ thing, row, receiver }: ReceiverFile, caller: Caller, deps: ApiDeps): Target<ReceiverView> => ({
  thing,
  caller,
  isKnown: receiver.id !== null,
  path: `/receivers/${row.id}`,
  unknownCode: 'notRegistered',
  view: async () => viewReceiver(await readReceiverFile(row.id, deps)),
  version: () => Promise.resolve(0),
  changes: () => Promise.resolve([]),
  refusal: (code) => Promise.resolve(refusal(code, sentenceOf(code))),
});

import { randomBytes } from 'node:crypto';
import * as contracts from '#shared/contracts/receivers.ts';
import { lateRecording } from '#shared/contracts/recording.ts';
import { endpoint, none } from '../endpoint.ts';
import { derivedId } from '../pipeline/command-key.ts';
import { problem } from '../problem.ts';
import { readReceiverFile, receiverFileOf } from '../receivers/receiver-file.ts';
import { receiverTarget } from '../receivers/receiver-target.ts';
import { viewReceiver } from '../receivers/view-receiver.ts';
import { answerFound } from '../recording/answers.ts';
import { keyOfRecordingId } from '../recording/recording-id.ts';
import { sendTo } from '../recording/send-command.ts';

const SECRET_BYTES = 32;
const answers = { 200: contracts.receiverView, 202: lateRecording };
const reading = { method: 'get', permission: 'receiver:read', query: none, body: none } as const;
const managing = { method: 'post', permission: 'receiver:manage', query: none } as const;

/** Its address and secret are kept first; sending the same again answers the same secret, and nobody else ever sees it. */
export const registerReceiver = endpoint({
  ...managing,
  name: 'registerReceiver',
  path: '/receivers',
  summary: 'Meld een systeem aan dat bericht krijgt van wat er gebeurt',
  params: none,
  body: contracts.registerReceiverBody,
  answers: { 201: contracts.registeredReceiver },
  handle: async ({ body, caller, key }, deps) => {
    const id = derivedId(key.id, 'receiver');
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    const row = await deps.receivers.register({ id, digest: key.digest, ...body, secret, registeredBy: caller.personId });
    if (row.digest !== key.digest) throw problem('keyReused');
    const target = receiverTarget(await receiverFileOf(row, deps), caller, deps);
    const command = { type: 'registerReceiver', receiverId: id };
    await sendTo({ target, key }, command, null, deps, { start: true });
    return { status: 201 as const, body: { id, secret: row.secret }, headers: { Location: `/v1/receivers/${id}` } };
  },
});

export const listReceivers = endpoint({
  ...reading,
  name: 'listReceivers',
  path: '/receivers',
  summary: 'De systemen die bericht krijgen, en wat daar nog niet is aangekomen',
  params: none,
  answers: { 200: contracts.receiverList },
  handle: async (_call, deps) => {
    const files = await Promise.all((await deps.receivers.all()).map((row) => receiverFileOf(row, deps)));
    return { status: 200 as const, body: { items: files.map(viewReceiver) } };
  },
});

export const readReceiver = endpoint({
  ...reading,
  name: 'readReceiver',
  path: '/receivers/{receiverId}',
  summary: 'Een systeem dat bericht krijgt, en wat daar nog niet is aangekomen',
  params: contracts.receiverParams,
  answers: { 200: contracts.receiverView },
  handle: async ({ params }, deps) => ({ status: 200 as const, body: viewReceiver(await readReceiverFile(params.receiverId, deps)) }),
});

export const readReceiverRecording = endpoint({
  ...reading,
  name: 'readReceiverRecording',
  path: '/receivers/{receiverId}/recordings/{recordingId}',
  summary: 'Kijk of een handeling bij een ontvanger al te lezen is',
  params: contracts.receiverRecordingParams,
  answers,
  handle: async ({ params, caller }, deps) =>
    answerFound({ target: receiverTarget(await readReceiverFile(params.receiverId, deps), caller, deps), key: keyOfRecordingId(params.recordingId) }, deps),
});

export const replayNotices = endpoint({
  ...managing,
  name: 'replayNotices',
  path: '/receivers/{receiverId}/replays',
  summary: 'Stuur berichten opnieuw vanaf een nummer',
  params: contracts.receiverParams,
  body: contracts.replayBody,
  answers,
  handle: async ({ params, body, caller, key, basedOn }, deps) => {
    const file = await readReceiverFile(params.receiverId, deps);
    const command = { type: 'replayNotices', from: body.from ?? file.row.brought + 1 };
    return sendTo({ target: receiverTarget(file, caller, deps), key }, command, basedOn, deps);
  },
});

export const removeReceiver = endpoint({
  ...managing,
  name: 'removeReceiver',
  path: '/receivers/{receiverId}/removal',
  summary: 'Meld een systeem af',
  params: contracts.receiverParams,
  body: contracts.removalBody,
  answers,
  handle: async ({ params, caller, key, basedOn }, deps) => {
    const file = await readReceiverFile(params.receiverId, deps);
    return sendTo({ target: receiverTarget(file, caller, deps), key }, { type: 'removeReceiver' }, basedOn, deps);
  },
});

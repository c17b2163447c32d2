import { receiverKind } from '#shared/domain/receiver/kind.ts';
import type { Receiver } from '#shared/domain/receiver/receiver.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import type { RegisteredReceiver } from '#shared/ports/receivers.ts';
import type { ApiDeps } from '../deps.ts';
import { problem } from '../problem.ts';

/** A receiver as it is registered, and what is recorded of telling it. */
export type ReceiverFile = { thing: ThingId; row: RegisteredReceiver; receiver: Receiver };

export const receiverFileOf = async (row: RegisteredReceiver, { reading }: Pick<ApiDeps, 'reading'>): Promise<ReceiverFile> => {
  const thing = thingId(receiverKind.name, row.id);
  const snapshot = await reading.route(thing);
  return { thing, row, receiver: snapshot === null ? receiverKind.decider.initial : receiverKind.upcastState(snapshot.state, snapshot.v) };
};

export const readReceiverFile = async (receiverId: string, deps: Pick<ApiDeps, 'reading' | 'receivers'>): Promise<ReceiverFile> => {
  const row = await deps.receivers.byId(receiverId);
  if (row === null) throw problem('notFound');
  return receiverFileOf(row, deps);
};

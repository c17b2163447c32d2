import type { AnyEvent, Kind, ListColumns } from '../decider.ts';
import type { ReceiverCommand } from './commands.ts';
import { commitments } from './commitments.ts';
import { decide } from './decide.ts';
import type { ReceiverEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { react } from './react.ts';
import type { Receiver } from './receiver.ts';

const columns = (receiver: Receiver): ListColumns => ({
  stage: receiver.id === null ? 'none' : receiver.delivery.step,
  coachId: null,
  companyId: null,
  otherCompanyId: null,
  residentId: null,
  dueOn: null,
});

/** A system elsewhere that is told what happens: what storing, transporting and running it needs. */
export const receiverKind: Kind<Receiver, ReceiverCommand, ReceiverEvent> = {
  name: 'receiver',
  version: 1,
  decider: { initial: { v: 1, id: null }, decide, evolve, commitments, react },
  updateNames: {
    registerReceiver: 'registerReceiver',
    ringReceiver: 'ringReceiver',
    replayNotices: 'replayNotices',
    removeReceiver: 'removeReceiver',
  },
  upcastEvent: (event: AnyEvent) => event as ReceiverEvent,
  upcastState: (state) => state as Receiver,
  columns,
};

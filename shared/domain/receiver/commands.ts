import type { Actor } from '../actor.ts';
import type { OutcomeCommand } from '../effect.ts';

/** `ringReceiver`: there is something to bring. `replayNotices`: bring everything from this notice on (again), also to one that was stopped. */
export type ReceiverCommand =
  | ({ by: Actor } & (
      | { type: 'registerReceiver'; receiverId: string }
      | { type: 'ringReceiver' }
      | { type: 'replayNotices'; from: number }
      | { type: 'removeReceiver' }
      | { type: 'bringAgain' }
    ))
  | OutcomeCommand;

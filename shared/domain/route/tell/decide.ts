import { accept } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { tellCommitment } from '../../tell/tell.ts';
import { tellMoment } from '../../tell/under-way.ts';
import { messageRules, noted, onlyTime } from '../message/decide.ts';
import type { Rules } from '../rule.ts';
import { retryAt } from '../../time/retry-at.ts';
import { tellOf } from './tell-of.ts';

/** How a tell ended; time is never refused, and an outcome that nothing waits for is only noted. */
export const tellRules: Rules<'retryTell' | 'told' | 'tellRefused' | 'notYetDelivered'> = {
  retryTell: {
    guard: onlyTime,
    decide(route, command, now) {
      const commitment = tellCommitment(command.tellId);
      const tell = tellOf(route, commitment);
      if (tell === null || tellMoment(tell) > now) return accept({ type: 'timePassed', commitment, ...stamp(command, now) });
      return accept({ type: 'tellSentAgain', tellId: tell.id, ...stamp(command, now) });
    },
  },
  told: {
    guard: onlyTime,
    decide(route, command, now) {
      const tell = tellOf(route, command.commitment);
      return tell === null ? noted(command, now) : accept({ type: 'tellArrived', tellId: tell.id, ...stamp(command, now) });
    },
  },
  tellRefused: {
    guard: onlyTime,
    decide(route, command, now) {
      const tell = tellOf(route, command.commitment);
      return tell === null ? noted(command, now) : accept({ type: 'tellTurnedDown', tellId: tell.id, code: command.code, ...stamp(command, now) });
    },
  },
  notYetDelivered: {
    guard: onlyTime,
    decide(route, command, now) {
      const tell = tellOf(route, command.commitment);
      if (tell === null) return messageRules.notYetDelivered.decide(route, command, now);
      if (tell.step === 'retrying') return noted(command, now);
      return accept({ type: 'tellNotArrived', tellId: tell.id, retryAt: retryAt(tell.tries, now), ...stamp(command, now) });
    },
  },
};

import type { EndRefusal } from '../people/end-account.ts';
import { fillText } from './fill.ts';

/** Why an account cannot be ended now. */
export const endTexts: Readonly<Record<EndRefusal, string>> = {
  ownAccount: 'Je kunt je eigen account niet beëindigen. Vraag een andere programmaleider.',
  notStaff: 'Dit account kun je hier niet beëindigen. Alleen dat van een medewerker.',
  owesCommitments: 'Er staan nog {commitments} afspraken open, op {things} plekken. Draag die eerst over aan iemand anders.',
};

/** Why an account cannot be ended yet, with what is still open. */
export const endSentence = (code: EndRefusal, owed: { commitments: number; things: readonly string[] }): string =>
  fillText(endTexts[code], { commitments: owed.commitments, things: owed.things.length });

import type { Actor } from '../actor.ts';
import type { OutcomeCommand } from '../effect.ts';

/** `startDigest`: somebody coaches a route or stands in from now on, or is a lead. `morningCame`: it is the moment to send, or to try again. */
export type DigestCommand = ({ by: Actor } & ({ type: 'startDigest'; personId: string } | { type: 'morningCame' })) | OutcomeCommand;

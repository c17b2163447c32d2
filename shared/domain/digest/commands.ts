import type { Actor } from '../actor.ts';
import type { OutcomeCommand } from '../effect.ts';

/** `startDigest`: somebody coaches a route from now on. `morningCame`: it is the moment to send, or to try again. */
export type DigestCommand = ({ by: Actor } & ({ type: 'startDigest'; personId: string } | { type: 'morningCame' })) | OutcomeCommand;

import type { SignedIn } from './session-data.ts';

/** In seconds. */
export type SessionLimits = { idleS: number; limitS: number };

/** When this session ends if nothing more happens, and when it ends in any case; in ms. */
export const endsOf = ({ seenAt, signedInAt }: Pick<SignedIn, 'seenAt' | 'signedInAt'>, { idleS, limitS }: SessionLimits) => {
  const last = signedInAt + limitS * 1_000;
  return { idleAt: Math.min(seenAt + idleS * 1_000, last), lastAt: last };
};

/** Why a session has ended by now, or null while it has not. */
export const endedBy = (signedIn: Pick<SignedIn, 'seenAt' | 'signedInAt'>, limits: SessionLimits, now: number): 'idle' | 'limit' | null => {
  const { idleAt, lastAt } = endsOf(signedIn, limits);
  if (now >= lastAt) return 'limit';
  return now >= idleAt ? 'idle' : null;
};

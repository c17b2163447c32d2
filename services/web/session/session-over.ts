import type { SignInReason } from '#shared/domain/texts/web/sign-in.ts';

/** Nobody is signed in here any more; what was typed is kept and signing in is offered. */
export class SessionOver extends Error {
  readonly reason: SignInReason | null;

  constructor(reason: SignInReason | null) {
    super(reason ?? 'not signed in');
    this.reason = reason;
  }
}

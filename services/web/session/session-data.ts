import type { z } from 'zod';
import type { PendingSignIn, Tokens } from '#infra/identity/relying-party.ts';
import type { help } from '#shared/contracts/help.ts';
import type { me } from '#shared/contracts/me.ts';
import type { Typed } from './typed.ts';

export type Me = z.output<typeof me>;
export type Help = z.output<typeof help>;

/** Moments in ms. `subject` is who they are at the identity provider. */
export type SignedIn = { subject: string; me: Me; help: Help; tokens: Tokens; signedInAt: number; seenAt: number };

/** What somebody typed when their session had ended: shown again to the same person, on the same page, after signing in. */
export type Draft = { page: string; personId: string; typed: Typed; savedAt: number };

/** Something to say once, on the next page: a sentence of the catalogue. */
export type Notice = { kind: 'ok' | 'info'; sentence: string };

declare module 'express-session' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  interface SessionData {
    pending?: PendingSignIn & { page: string };
    signedIn?: SignedIn;
    draft?: Draft;
    notice?: Notice;
  }
}

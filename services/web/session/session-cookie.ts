import type { RequestHandler } from 'express';
import session, { type Store } from 'express-session';

/** With https the name itself promises that only this host set it, over https, for the whole site. */
const cookieNameFor = (isSecure: boolean): string => `${isSecure ? '__Host-' : ''}ontwikkellijn`;

/** A session of the browser: it holds an opaque id, everything else stays on the server. It ends when the browser closes, or by our own limits. */
export const keepSessions = ({ store, secret, isSecure }: { store: Store; secret: string; isSecure: boolean }): RequestHandler =>
  session({
    store,
    secret,
    name: cookieNameFor(isSecure),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' },
  });

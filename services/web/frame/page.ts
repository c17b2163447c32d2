import type { Request } from 'express';
import type { Party } from '#shared/domain/actor.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Api } from '../api/api.ts';
import type { Help, Me, Notice } from '../session/session-data.ts';
import type { Typed } from '../session/typed.ts';
import type { Html } from './html.ts';

/** What a page works with: who asks, and the API as they may use it. */
export type Visit = {
  request: Request;
  me: Me;
  help: Help;
  api: Api;
  now: Instant;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  /** What was sent with a form, or what was typed before somebody had to sign in again; empty otherwise. */
  typed: Typed;
  /** Whether `typed` is what was kept while somebody signed in again. */
  isDraft: boolean;
};

/** A page to show, with the status that says how it went; or another page to go to, with something to say there. */
export type Reply = { title: string; body: Html; status?: number } | { to: string; notice?: Notice };

export type Page = {
  path: string;
  /** For the walk through all pages and for the navigation: who has something to do here. */
  roles: readonly Party[];
  get: (visit: Visit) => Promise<Reply>;
  post?: (visit: Visit) => Promise<Reply>;
};

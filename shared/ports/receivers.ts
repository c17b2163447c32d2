import type { Instant } from '#shared/domain/time/brands.ts';

/** One thing to tell: that something happened to a thing, by name only. `number` counts what is told, without gaps. */
export type Notice = { number: number; kind: string; id: string; type: string; recordedAt: Instant };

/** `digest` tells a repeated registration from another one under the same id. */
export type NewReceiver = { id: string; digest: string; name: string; url: string; secret: string; registeredBy: string };

/** `brought`: the last notice that arrived. `waiting`: how many have not. `problem`: why the last attempt did not end well, as a code. */
export type RegisteredReceiver = NewReceiver & {
  registeredAt: Instant;
  brought: number;
  waiting: number;
  problem: string | null;
  triedAt: Instant | null;
};

export type Receivers = {
  /** Registers once; the same id again changes nothing and answers what was registered first. Hears of what happens from now on. */
  register(receiver: NewReceiver): Promise<RegisteredReceiver>;
  byId(id: string): Promise<RegisteredReceiver | null>;
  all(): Promise<RegisteredReceiver[]>;
  /** Goes back (or on) so that `from` is the next notice; once for each key. */
  replay(id: string, from: number, key: string): Promise<void>;
  /** The next notices that were not brought, in order. */
  next(id: string, limit: number): Promise<Notice[]>;
  /** This notice arrived; changes nothing when it is not the next one. */
  brought(id: string, number: number): Promise<void>;
  failed(id: string, problem: string): Promise<void>;
  /** Those at rest for whom there is something to bring; `sequence` is how far each is recorded. */
  toRing(): Promise<{ id: string; sequence: number }[]>;
};

/** `gone`: the other side wants no more. Anything else that is no success comes back as a code, to be tried again. */
export type PostOutcome = { outcome: 'taken' } | { outcome: 'gone' } | { outcome: 'failed'; problem: string };
export type PostBox = { post(to: Pick<RegisteredReceiver, 'url' | 'secret'>, notice: Notice): Promise<PostOutcome> };

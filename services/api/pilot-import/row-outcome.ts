import { createHash } from 'node:crypto';
import type { AnyCommand } from '#shared/domain/decider.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandOutcome } from '#shared/ports/gateway.ts';
import type { ImportRow, ImportStep } from '#shared/ports/pilot-imports.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import { problem } from '../problem.ts';

export type Outcome = { step: Exclude<ImportStep, 'waiting'>; code: string | null };
export const BEGUN: Outcome = { step: 'begun', code: null };

const RECORDING_WAIT_MS = 2_000;

/** The same for every attempt at this row, whoever makes it. */
const keyOf = ({ key }: ImportRow): CommandKey => ({ id: key, digest: createHash('sha256').update(key).digest('hex') });

/** How often one row is sent before the whole run stops for it. */
const TRIES = 3;

/** The same key again is the same command: when nobody knows what became of it, it may be asked again. */
async function sendUntilKnown(send: () => Promise<CommandOutcome>): Promise<CommandOutcome> {
  let outcome = await send();
  for (let tries = 1; outcome.outcome === 'unknown' && tries < TRIES; tries++) outcome = await send();
  return outcome;
}

/** Gives the one command of a row, once whatever happens. Throws a problem when something we need is away. */
export async function giveOnce(row: ImportRow, thing: ThingId, command: AnyCommand, start: boolean, deps: ApiDeps): Promise<Outcome> {
  const key = keyOf(row);
  const { answer, draining } = await deps.journal.lookBefore(thing, key.id);
  if (answer !== null) return BEGUN;
  if (draining) throw problem('unavailable', { headers: { 'Retry-After': '30' } });
  const outcome = await sendUntilKnown(() => deps.gateway.send(thing, command, key, { start }));
  if (outcome.outcome === 'accepted') {
    await deps.waiter.waitFor(thing, outcome.sequence, RECORDING_WAIT_MS);
    return BEGUN;
  }
  if (outcome.outcome === 'refused') return { step: 'failed', code: outcome.code };
  throw problem('unavailable');
}

import type { ThingId } from '#shared/domain/thing.ts';
import type { CommandOutcome } from '#shared/ports/gateway.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import { adding, keyOf, type ClientSide } from './client-side.ts';

export type Sent = { key: CommandKey; amount: number; sequence: number };

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** As a client does: sends a command with its key until it is answered; a fault on the way is a reason to ask again. */
const insist = async (side: ClientSide, thing: ThingId, amount: number, key: CommandKey, patienceMs: number): Promise<number> => {
  const endMs = Date.now() + patienceMs;
  while (Date.now() < endMs) {
    const outcome = await side.send(thing, adding(amount), key).catch((): CommandOutcome => ({ outcome: 'unknown' }));
    if (outcome.outcome === 'accepted') return outcome.sequence;
    if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.code}`);
    await wait(100);
  }
  throw new Error('no answer in time');
};

/** So many commands of different sizes to one thing, from so many clients at once; each insists with its own key. */
export const aCrowd = async (
  side: ClientSide,
  thing: ThingId,
  { commands, clients, patienceMs = 90_000 }: { commands: number; clients: number; patienceMs?: number },
) => {
  let next = 0;
  const sent: Sent[] = [];
  const client = async (): Promise<void> => {
    for (let amount = ++next; amount <= commands; amount = ++next) {
      const key = keyOf(`${thing} ${String(amount)}`);
      sent.push({ key, amount, sequence: await insist(side, thing, amount, key, patienceMs) });
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return sent;
};

/** Holds answers, journal and workflow against each other: nothing lost, nothing double, nothing under another's sequence. */
export const reconcile = async (side: ClientSide, thing: ThingId, sent: readonly Sent[]) => {
  await side.until(async () => (await side.standing(thing).catch(() => null))?.unrecorded === 0, 60_000);
  const journal = (await side.journal.eventsOf(thing, 0, 10_000)).filter(({ event }) => event.type === 'added');
  const byKey = new Map(journal.map((line) => [line.key?.id, line]));
  return {
    lost: sent.filter(({ key }) => !byKey.has(key.id)).length,
    doubled: journal.length - byKey.size + Math.max(0, journal.length - sent.length),
    misplaced: sent.filter(({ key, sequence }) => byKey.get(key.id)?.sequence !== sequence).length,
    total: (await side.standing(thing)).state.total,
    expected: sent.reduce((sum, { amount }) => sum + amount, 0),
  };
};

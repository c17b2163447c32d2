import { lastRunOf } from '#infra/temporal/last-run.ts';
import { SHORT_KEY } from '#shared/domain/running-thing.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Folded } from '#shared/ports/journal.ts';
import type { ThingInput } from '#shared/ports/running-thing.ts';
import type { Operating, Operation } from './connect.ts';

const asInput = ({ sequence, state, v, lastKeys }: Folded): ThingInput => ({
  ...{ sequence, state, v, unrecorded: [], effects: [], stuck: null },
  handled: lastKeys.map(([keyId, at]) => [keyId.slice(0, SHORT_KEY), at]),
});

/**
 * Starts a thing again from its journal. What its last run had acknowledged and not yet recorded is sent again under the same keys. A thing
 * that runs but stopped its own clock or its recording is made to look again. Returns what was done, in words; null when all was well.
 */
const reviveThing = async ({ client, journal, things, gateway, stuckThings }: Operating, thing: ThingId): Promise<string | null> => {
  const standing = await things.standing(thing);
  if (standing !== null) {
    if (standing.stuck === null) return null;
    await stuckThings.clear(thing);
    await things.resume(thing);
    return 'kijkt opnieuw';
  }
  const folded = await journal.fold(thing);
  if (folded === null) return null;
  const { input, accepted } = await lastRunOf(client, thing);
  await things.revive(thing, input !== null && input.sequence > folded.sequence ? input : asInput(folded));
  let resent = 0;
  for (const { command, key } of accepted) {
    if ((await journal.answerTo(thing, key.id)) !== null) continue;
    await gateway.send(thing, command, key);
    resent += 1;
  }
  return resent === 0 ? 'loopt weer' : `loopt weer, ${String(resent)} opdrachten opnieuw gegeven`;
};

/** `npm run revive -- <thing>` or `--all`: for a workflow that was ended by hand, or a Temporal that was lost or put back from a backup. */
export const revive: Operation = async (operating, args, say) => {
  const [asked] = args;
  if (asked === undefined) {
    say('Welke? Geef een id, bijvoorbeeld: npm run revive -- route/5f0c…, of --all voor alles.');
    return 2;
  }
  let done = 0;
  for await (const thing of operating.journal.things()) {
    if (asked !== '--all' && asked !== thing) continue;
    const result = await reviveThing(operating, thing);
    if (result === null) continue;
    done += 1;
    say(`${thing}  ${result}`);
  }
  say(done === 0 ? 'Er was niets te doen.' : `${String(done)} gedaan.`);
  return 0;
};

import { verifyJournal } from '#infra/database/verify/verify-journal.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Operating, Operation } from './connect.ts';

async function* everythingRunning({ kinds, things }: Operating): AsyncGenerator<ThingId, void, undefined> {
  for (const kind of Object.keys(kinds)) yield* things.running(kind);
}

/** Compares workflows, journal and what is read, and names every damage. Exit code 1 when there is any. Changes nothing. */
export const verify: Operation = async (operating, _args, say) => {
  let looked = 0;
  const findings = await verifyJournal(
    { db: operating.db, kinds: operating.kinds, standing: (thing) => operating.things.standing(thing), running: () => everythingRunning(operating) },
    (_thing, found) => {
      looked += 1;
      for (const { thing, damage, sequence, detail } of found) say(`${thing}  ${damage}${sequence === null ? '' : ` bij ${String(sequence)}`}  ${detail}`);
    },
  );
  say(findings.length === 0 ? `${String(looked)} bekeken, alles klopt.` : `${String(looked)} bekeken, ${String(findings.length)} keer klopt het niet.`);
  return findings.length === 0 ? 0 : 1;
};

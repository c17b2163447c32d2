import type { ThingId } from '#shared/domain/thing.ts';
import type { Operating, Operation } from './connect.ts';

const LOOK_EVERY_MS = 5_000;
const PATIENCE_MS = 180_000;

const awake = async ({ kinds, things }: Operating): Promise<ThingId[]> => {
  const found: ThingId[] = [];
  for (const kind of Object.keys(kinds)) {
    for await (const thing of things.running(kind)) if (await things.isAwake(thing)) found.push(thing);
  }
  return found;
};

/** Holds commands back until every thing is at rest, so that a release finds short histories only; `--end` lets commands through again. */
export const drain: Operation = async (operating, args, say) => {
  if (args.includes('--end')) {
    await operating.settings.setDraining(false);
    say('Opdrachten gaan weer door.');
    return 0;
  }
  await operating.settings.setDraining(true);
  say('Opdrachten wachten nu. Ik kijk wat er nog wakker is (meestal een minuut).');
  for (const endMs = Date.now() + PATIENCE_MS; ; await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))) {
    const still = await awake(operating);
    if (still.length === 0) break;
    say(`Nog wakker: ${String(still.length)}`);
    for (const thing of still.slice(0, 20)) say(`  ${thing}`);
    if (Date.now() > endMs) {
      say('Niet alles kwam tot rust. Opdrachten wachten nog. Kijk hierboven wat wakker is, of stop met `npm run drain -- --end`.');
      return 1;
    }
  }
  say('Alles rust. Zet nu de nieuwe versie neer, en daarna: npm run drain -- --end');
  return 0;
};

import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { table, type Figure } from './figures.ts';
import { aGround } from './ground.ts';
import { measureAgreements } from './measure-agreements.ts';
import { measureCommands } from './measure-commands.ts';
import { measureImport } from './measure-import.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePages } from './measure-pages.ts';
import { measurePlay } from './measure-play.ts';
import { measureRest } from './measure-rest.ts';
import { measureStart } from './measure-start.ts';
import { measureWorld } from './measure-world.ts';
import { aRoute } from './routes.ts';

const DATA = fileURLToPath(new URL('../../.data/', import.meta.url));

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130)); // what we started ends with us

/** What runs on one ground, which is taken down whatever happens. */
const measureRunning = async (): Promise<Figure[]> => {
  const ground = await aGround();
  try {
    const resting = await aRoute(ground);
    return [
      ...(await measureCommands(ground)),
      ...(await measureAgreements(ground)),
      ...measureMemory(ground),
      ...(await measureRest(ground, resting)),
      ...(await measureImport(ground)),
    ];
  } finally {
    await ground.close();
  }
};

/** `npm run bench`: figures, as ratios within one run. Never used by a test. A bar that is missed is a figure; only what could not be measured is a failure. */
const figures: Figure[] = [];
for (const measure of [measurePlay, measureRunning, measureWorld, measureStart, measurePages]) {
  try {
    figures.push(...(await measure()));
  } catch (error) {
    process.exitCode = 1;
    console.error(`${measure.name} could not measure:`, error);
  }
}
console.log(table(figures));
await mkdir(DATA, { recursive: true });
await writeFile(`${DATA}bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
process.exit();

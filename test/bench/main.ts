import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { table } from './figures.ts';
import { aGround } from './ground.ts';
import { measureCommands } from './measure-commands.ts';
import { measureMemory } from './measure-memory.ts';
import { measureRest } from './measure-rest.ts';
import { measureStart } from './measure-start.ts';

const DATA = fileURLToPath(new URL('../../.data/', import.meta.url));

/** `npm run bench`: figures, as ratios within one run. Never used by a test. */
const ground = await aGround();
const figures = [...(await measureCommands(ground)), ...measureMemory(ground), ...(await measureRest(ground))];
await ground.close();
figures.push(...(await measureStart()));

process.stdout.write(`${table(figures)}\n`);
await mkdir(DATA, { recursive: true });
await writeFile(`${DATA}bench.json`, `${JSON.stringify(figures, null, 2)}\n`);
process.exit(0);

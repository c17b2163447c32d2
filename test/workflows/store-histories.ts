import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readableHistory } from '#infra/temporal/readable-history.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import setUp from '#test/support/stack-setup.ts';
import tearDown from '#test/support/stack-teardown.ts';

/** `npm run histories`: lives through a few busy moments on a real server and stores their histories for this version, to be replayed by every later one. */
await setUp();
const { adding, anErrandId, comeToRest, minutesAfter, operator } = await import('./support/client-side.ts');
const { anEngine } = await import('./support/engine.ts');
const { aCompany, aMatchingRoute, give, proposal, untilQuiet } = await import('./support/brigade.ts');
const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
const folder = fileURLToPath(new URL(`../histories/${version}/`, import.meta.url));
await mkdir(folder, { recursive: true });

const away = new Set<string>();
const engine = await anEngine(({ to }) => (away.has(to.id ?? '') ? Promise.reject(new Error('away')) : Promise.resolve({ outcome: 'delivered' })));

const store = async (name: string, thing: ThingId): Promise<void> => {
  await engine.untilRecorded(thing);
  const history = await engine.client.workflow.getHandle(thing).fetchHistory();
  await writeFile(`${folder}${name}.json`, `${JSON.stringify({ workflowId: thing, history: readableHistory(history) }, null, 1)}\n`);
  process.stdout.write(`${name}: ${String(history.events?.length ?? 0)} events\n`);
};

const [errand, other] = [anErrandId(), anErrandId()];
await engine.begin(other);
await engine.begin(errand, minutesAfter(instant(Date.now()), 60 * 24));
await Promise.all(Array.from({ length: 12 }, () => engine.send(errand, adding())));
await engine.send(errand, { type: 'hand', to: other, by: operator });
await engine.send(errand, { type: 'write', to: 'somebody', by: operator });
away.add('gone');
await engine.send(errand, { type: 'write', to: 'gone', by: operator });
await store('errand-busy', errand);
away.clear();
await comeToRest(engine, errand);
await store('errand-at-rest', errand);
await engine.fastForward.to(errand, minutesAfter(instant(Date.now()), 60 * 24 + 10));
await engine.send(errand, adding());
await store('errand-after-its-moment', errand);
await engine.send(errand, { type: 'breakClock', how: 'loop', by: operator });
await engine.until(async () => (await engine.standing(errand)).stuck !== null);
await store('errand-stuck', errand);

const [company, route, second] = [await aCompany(engine), await aMatchingRoute(engine), await aMatchingRoute(engine)];
for (const asking of [route, second]) {
  await give(engine, asking, proposal(company));
  await untilQuiet(engine, [asking, company]);
}
await store('route-busy', route);
await store('company-busy', company);
for (const thing of [route, second, company]) await comeToRest(engine, thing);
await store('route-at-rest', route);
await store('company-at-rest', company);

await engine.close();
await tearDown();

import type { ThingId } from '#shared/domain/thing.ts';
import { proposal } from './brigade.ts';
import { aClientSide, aKey } from './client-side.ts';

/** A gateway in a process of its own, as one API process has it: `node asker-process.ts <database url> <temporal address> <task queue>`. Each message names a route and the company that it asks; all of them at once. */
const [databaseUrl = '', address = '', taskQueue = ''] = process.argv.slice(2);
const side = await aClientSide(databaseUrl, taskQueue, address);

process.on('message', (asks: { route: ThingId; company: ThingId }[]) => {
  void Promise.all(asks.map(({ route, company }) => side.gateway.send(route, proposal(company), aKey()))).then((answers) => process.send?.(answers));
});
process.send?.('ready');

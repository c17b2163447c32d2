import { CannotStart } from '#infra/run/cannot-start.ts';
import { localEnvironment } from '#infra/run/local-environment.ts';
import { operateConfig } from './config.ts';
import { connect, type Operation } from './connect.ts';
import { drain } from './drain.ts';
import { rebuildAll } from './rebuild-all.ts';
import { revive } from './revive.ts';
import { verify } from './verify.ts';

const operations: Readonly<Record<string, Operation>> = { verify, rebuild: rebuildAll, revive, drain };

const say = (line: string): void => {
  console.log(line);
};

const [name = '', ...args] = process.argv.slice(2);
const operation = operations[name];
if (operation === undefined) {
  say(`Gebruik: npm run ${Object.keys(operations).join(', npm run ')}`);
  process.exitCode = 2;
} else {
  try {
    const operating = await connect(operateConfig(await localEnvironment(process.env)));
    try {
      process.exitCode = await operation(operating, args, say);
    } finally {
      await operating.close();
    }
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

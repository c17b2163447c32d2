import { createDatabase } from '#infra/database/orm.ts';
import { CannotStart } from '#infra/run/cannot-start.ts';
import { localEnvironment } from '#infra/run/local-environment.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import { explainConfig } from './config.ts';
import { explainRoute, type Explained } from './explain-route.ts';

async function explained(asked: string): Promise<Explained> {
  const { databaseUrl } = explainConfig(await localEnvironment(process.env));
  const db = await createDatabase({ url: databaseUrl, poolSize: 1 });
  try {
    return await explainRoute(asked, db, instant(Date.now()));
  } finally {
    await db.close();
  }
}

try {
  const { found, lines } = await explained(process.argv[2] ?? '');
  for (const line of lines) console.log(line);
  process.exitCode = found ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { createDatabase, type Database } from '#infra/database/orm.ts';
import { CannotStart } from '#infra/run/cannot-start.ts';
import { localEnvironment } from '#infra/run/local-environment.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { explainConfig } from './config.ts';
import { explainRoute } from './explain-route.ts';
import type { Told } from './find-route.ts';
import { previewRoutes } from './preview-routes.ts';

const questions: Readonly<Record<string, (args: string[], db: Database, now: Instant) => Promise<Told>>> = {
  explain: ([asked = ''], db, now) => explainRoute(asked, db, now),
  preview: previewRoutes,
};

async function answer(name: string, args: string[]): Promise<Told> {
  const question = questions[name];
  if (question === undefined) return { found: false, lines: [`Gebruik: npm run ${Object.keys(questions).join(', npm run ')}`] };
  const { databaseUrl } = explainConfig(await localEnvironment(process.env));
  const db = await createDatabase({ url: databaseUrl, poolSize: 1 });
  try {
    return await question(args, db, instant(Date.now()));
  } finally {
    await db.close();
  }
}

const [name = '', ...args] = process.argv.slice(2);
try {
  const { found, lines } = await answer(name, args);
  for (const line of lines) console.log(line);
  process.exitCode = found ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

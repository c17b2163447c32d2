import { createDatabase } from '#infra/database/orm.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import { explainConfig } from './config.ts';
import { explainRoute } from './explain-route.ts';

const db = await createDatabase({ url: explainConfig(process.env).databaseUrl, poolSize: 1 });
try {
  const { found, lines } = await explainRoute(process.argv[2] ?? '', db, instant(Date.now()));
  for (const line of lines) console.log(line);
  process.exitCode = found ? 0 : 1;
} finally {
  await db.close();
}

import { z } from 'zod';
import { CannotStart } from '#infra/run/cannot-start.ts';

const environment = z.object({ DATABASE_URL: z.string() });

/** Reads the environment. Throws CannotStart with a sentence for the reader. */
export const explainConfig = (env: NodeJS.ProcessEnv): { databaseUrl: string } => {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new CannotStart('Er draait hier geen database. Start alles met `npm start`, of geef het adres van de database mee in DATABASE_URL.');
  return { databaseUrl: parsed.data.DATABASE_URL };
};

import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: z.string('DATABASE_URL ontbreekt. Vul de PostgreSQL van Ontwikkellijn in, of gebruik `npm start` op deze computer.'),
});

export const explainConfig = (env: NodeJS.ProcessEnv): { databaseUrl: string } => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
  return { databaseUrl: parsed.data.DATABASE_URL };
};

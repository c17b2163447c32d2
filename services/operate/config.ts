import { z } from 'zod';
import { CannotStart } from '#infra/run/cannot-start.ts';

const environment = z.object({
  DATABASE_URL: z.string('DATABASE_URL ontbreekt. Vul de PostgreSQL van Ontwikkellijn in, of gebruik `npm start` op deze computer.'),
  TEMPORAL_ADDRESS: z.string('TEMPORAL_ADDRESS ontbreekt. Vul de Temporal-server in, bijvoorbeeld 127.0.0.1:7233.'),
  TEMPORAL_NAMESPACE: z.string().default('ontwikkellijn'),
  TEMPORAL_TASK_QUEUE: z.string().default('ontwikkellijn'),
});

export type OperateConfig = { databaseUrl: string; temporal: { address: string; namespace: string; taskQueue: string } };

/** Reads the environment. Throws CannotStart, which names everything missing. */
export const operateConfig = (env: NodeJS.ProcessEnv): OperateConfig => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new CannotStart(parsed.error.issues.map((issue) => issue.message).join('\n'));
  const { DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_TASK_QUEUE } = parsed.data;
  return { databaseUrl: DATABASE_URL, temporal: { address: TEMPORAL_ADDRESS, namespace: TEMPORAL_NAMESPACE, taskQueue: TEMPORAL_TASK_QUEUE } };
};

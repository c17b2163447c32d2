import { z } from 'zod';

const environment = z.object({
  DATABASE_URL: z.string('DATABASE_URL ontbreekt. Vul in, bijvoorbeeld postgres://ontwikkellijn@127.0.0.1:5432/ontwikkellijn'),
  TEMPORAL_ADDRESS: z.string('TEMPORAL_ADDRESS ontbreekt. Vul in, bijvoorbeeld 127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('ontwikkellijn'),
  TEMPORAL_TASK_QUEUE: z.string().default('ontwikkellijn'),
  SMTP_URL: z.string('SMTP_URL ontbreekt. Vul de mailserver in, bijvoorbeeld smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().default('Ontwikkellijn <ontwikkellijn@example.org>'),
  EVENTS_SOURCE: z.string().default('urn:ontwikkellijn:groningen'),
  EVENTS_TYPE_PREFIX: z.string().default('nl.groningen.ontwikkellijn'),
  API_URL: z.url('API_URL is geen adres').default('http://127.0.0.1:4000'),
  WEB_URL: z.url('WEB_URL is geen adres').default('http://127.0.0.1:4100'),
  METRICS_PORT: z.coerce.number().int().optional(),
});

/** What the worker needs to know of its surroundings. */
export type WorkerConfig = {
  databaseUrl: string;
  temporal: { address: string; namespace: string; taskQueue: string };
  mail: { smtpUrl: string; from: string };
  /** How events are named for systems elsewhere, and where they can read more. */
  events: { source: string; typePrefix: string; apiUrl: string };
  /** Where people find the website. */
  webUrl: string;
  metricsPort: number | null;
};

/** Reads the environment; throws one error that names everything missing. */
export const workerConfig = (env: NodeJS.ProcessEnv): WorkerConfig => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'));
  const values = parsed.data;
  return {
    databaseUrl: values.DATABASE_URL,
    temporal: { address: values.TEMPORAL_ADDRESS, namespace: values.TEMPORAL_NAMESPACE, taskQueue: values.TEMPORAL_TASK_QUEUE },
    mail: { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM },
    events: { source: values.EVENTS_SOURCE, typePrefix: values.EVENTS_TYPE_PREFIX, apiUrl: values.API_URL },
    webUrl: new URL(values.WEB_URL).origin,
    metricsPort: values.METRICS_PORT ?? null,
  };
};

import { z } from 'zod';

const required = (name: string, example: string) =>
  z.string(`${name} ontbreekt. Vul in, bijvoorbeeld ${example}`).min(1, `${name} is leeg. Vul in, bijvoorbeeld ${example}`);
const wholeNumber = (name: string, fallback: number) =>
  z.coerce.number(`${name} moet een getal zijn`).int(`${name} moet een heel getal zijn`).min(0, `${name} mag niet negatief zijn`).default(fallback);
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((item) => item.trim()))
  .transform((items) => items.filter((item) => item !== ''));

const environment = z.object({
  DATABASE_URL: required('DATABASE_URL', 'postgres://ontwikkellijn@127.0.0.1:5432/ontwikkellijn'),
  DATABASE_POOL: wholeNumber('DATABASE_POOL', 10),
  TEMPORAL_ADDRESS: required('TEMPORAL_ADDRESS', '127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().default('ontwikkellijn'),
  TEMPORAL_TASK_QUEUE: z.string().default('ontwikkellijn'),
  COMMAND_PATIENCE_MS: wholeNumber('COMMAND_PATIENCE_MS', 10_000),
  OIDC_ISSUER: z.url('OIDC_ISSUER ontbreekt of is geen adres. Vul het adres van de inlogdienst in, bijvoorbeeld https://inloggen.voorbeeld.nl'),
  OIDC_AUDIENCE: required('OIDC_AUDIENCE', 'ontwikkellijn-api'),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: wholeNumber('API_PORT', 4000),
  API_URL: z.url('API_URL is geen adres').default('http://127.0.0.1:4000'),
  CORS_ORIGINS: list,
  TRUST_PROXY: wholeNumber('TRUST_PROXY', 0),
  RATE_LIMIT: wholeNumber('RATE_LIMIT', 600),
  FAILED_SIGN_INS_LIMIT: wholeNumber('FAILED_SIGN_INS_LIMIT', 60),
  SECURITY_CONTACT: z.string().default('mailto:security@ontwikkellijn.example'),
});

/** What the API needs to know of its surroundings. Limits are per minute; `trustedProxies` is how many proxies stand before it. */
export type ApiConfig = {
  database: { url: string; poolSize: number };
  /** `patienceMs`: how long a command is tried before its outcome is called unknown. */
  temporal: { address: string; namespace: string; taskQueue: string; patienceMs: number };
  identity: { issuer: string; audience: string };
  host: string;
  port: number;
  url: string;
  corsOrigins: readonly string[];
  trustedProxies: number;
  limits: { perMinute: number; failedSignInsPerMinute: number };
  securityContact: string;
};

/** Reads the environment, where an empty setting counts as none; throws one error that names everything missing or wrong. */
export const apiConfig = (env: NodeJS.ProcessEnv): ApiConfig => {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'));
  const values = parsed.data;
  return {
    database: { url: values.DATABASE_URL, poolSize: values.DATABASE_POOL },
    temporal: {
      address: values.TEMPORAL_ADDRESS,
      namespace: values.TEMPORAL_NAMESPACE,
      taskQueue: values.TEMPORAL_TASK_QUEUE,
      patienceMs: values.COMMAND_PATIENCE_MS,
    },
    identity: { issuer: values.OIDC_ISSUER, audience: values.OIDC_AUDIENCE },
    host: values.API_HOST,
    port: values.API_PORT,
    url: values.API_URL,
    corsOrigins: values.CORS_ORIGINS,
    trustedProxies: values.TRUST_PROXY,
    limits: { perMinute: values.RATE_LIMIT, failedSignInsPerMinute: values.FAILED_SIGN_INS_LIMIT },
    securityContact: values.SECURITY_CONTACT,
  };
};

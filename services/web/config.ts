import { z } from 'zod';
import { EIDAS_LEVELS } from '#infra/identity/acr.ts';

const required = (name: string, example: string) =>
  z.string(`${name} ontbreekt. Vul in, bijvoorbeeld ${example}`).min(1, `${name} is leeg. Vul in, bijvoorbeeld ${example}`);
const wholeNumber = (name: string, fallback: number) =>
  z.coerce.number(`${name} moet een getal zijn`).int(`${name} moet een heel getal zijn`).min(0, `${name} mag niet negatief zijn`).default(fallback);
const words = (fallback: readonly string[]) =>
  z
    .string()
    .default(fallback.join(' '))
    .transform((text) => text.split(/\s+/).filter((word) => word !== ''));

const SECRET_LENGTH = 32;
const secret = required('SESSION_SECRET', 'een willekeurige tekst van 64 tekens').min(
  SECRET_LENGTH,
  `SESSION_SECRET is te kort. Gebruik minstens ${String(SECRET_LENGTH)} willekeurige tekens`,
);

const environment = z
  .object({
    DATABASE_URL: required('DATABASE_URL', 'postgres://ontwikkellijn@127.0.0.1:5432/ontwikkellijn'),
    DATABASE_POOL: wholeNumber('DATABASE_POOL', 5),
    API_URL: z.url('API_URL ontbreekt of is geen adres. Vul het adres van de API in, bijvoorbeeld http://127.0.0.1:4000'),
    WEB_HOST: z.string().default('127.0.0.1'),
    WEB_PORT: wholeNumber('WEB_PORT', 4100),
    WEB_URL: z.url('WEB_URL is geen adres').default('http://127.0.0.1:4100'),
    OIDC_ISSUER: z.url('OIDC_ISSUER ontbreekt of is geen adres. Vul het adres van de inlogdienst in, bijvoorbeeld https://inloggen.voorbeeld.nl'),
    OIDC_CLIENT_ID: z.string().default('ontwikkellijn-web'),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_SCOPE: z.string().default('openid profile'),
    OIDC_ACR_LEVELS: words(EIDAS_LEVELS),
    OIDC_ACR_MINIMUM: z.string().default(EIDAS_LEVELS[1]),
    SESSION_SECRET: secret,
    SESSION_IDLE_S: wholeNumber('SESSION_IDLE_S', 1_800),
    SESSION_LIMIT_S: wholeNumber('SESSION_LIMIT_S', 28_800),
    TRUST_PROXY: wholeNumber('TRUST_PROXY', 0),
    RATE_LIMIT: wholeNumber('RATE_LIMIT', 600),
    SIGN_IN_LIMIT: wholeNumber('SIGN_IN_LIMIT', 120),
  })
  .refine(({ OIDC_ACR_LEVELS, OIDC_ACR_MINIMUM }) => OIDC_ACR_LEVELS.includes(OIDC_ACR_MINIMUM), 'OIDC_ACR_MINIMUM staat niet in OIDC_ACR_LEVELS');

/** What the website needs to know of its surroundings. Rates are per minute, by person or else by address; `trustedProxies` is how many proxies stand before it. */
export type WebConfig = {
  database: { url: string; poolSize: number };
  apiUrl: string;
  host: string;
  port: number;
  /** As people see it; sign-in comes back here, and forms are taken from here alone. */
  url: string;
  identity: { issuer: string; clientId: string; clientSecret: string | null; scope: string; acr: { levels: readonly string[]; minimum: string } };
  /** In seconds: how long a session may be left alone, and how long it lasts at most. */
  session: { secret: string; idleS: number; limitS: number };
  trustedProxies: number;
  limits: { perMinute: number; signInsPerMinute: number };
};

/** Reads the environment, where an empty setting counts as none; throws one error that names everything missing or wrong. */
export const webConfig = (env: NodeJS.ProcessEnv): WebConfig => {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'));
  const values = parsed.data;
  return {
    database: { url: values.DATABASE_URL, poolSize: values.DATABASE_POOL },
    apiUrl: values.API_URL,
    host: values.WEB_HOST,
    port: values.WEB_PORT,
    url: new URL(values.WEB_URL).origin,
    identity: {
      issuer: values.OIDC_ISSUER,
      clientId: values.OIDC_CLIENT_ID,
      clientSecret: values.OIDC_CLIENT_SECRET ?? null,
      scope: values.OIDC_SCOPE,
      acr: { levels: values.OIDC_ACR_LEVELS, minimum: values.OIDC_ACR_MINIMUM },
    },
    session: { secret: values.SESSION_SECRET, idleS: values.SESSION_IDLE_S, limitS: values.SESSION_LIMIT_S },
    trustedProxies: values.TRUST_PROXY,
    limits: { perMinute: values.RATE_LIMIT, signInsPerMinute: values.SIGN_IN_LIMIT },
  };
};

import { z } from 'zod';
import { CannotStart } from '#infra/run/cannot-start.ts';

const environment = z.object({ API_URL: z.url(), API_TOKEN: z.string().optional(), OIDC_ISSUER: z.url().optional() });

/** `token`: who imports; without it the example's lead does, at the local identity provider `issuer`. */
export type ImportConfig = { apiUrl: string; token: string | null; issuer: string | null };

/** Reads the environment. Throws CannotStart with a sentence for the reader. */
export const importConfig = (env: NodeJS.ProcessEnv): ImportConfig => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new CannotStart('Er draait hier geen API. Start alles met `npm start`, of geef het adres van een API mee in API_URL.');
  const { API_URL, API_TOKEN, OIDC_ISSUER } = parsed.data;
  return { apiUrl: API_URL, token: API_TOKEN ?? null, issuer: OIDC_ISSUER ?? null };
};

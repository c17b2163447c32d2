import { z } from 'zod';
import { CannotStart } from '#infra/run/cannot-start.ts';

const environment = z.object({ OIDC_ISSUER: z.url() });

/** Reads the environment. Throws CannotStart with a sentence for the reader. */
export const tokenConfig = (env: NodeJS.ProcessEnv): { issuer: string } => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) throw new CannotStart('Er draait hier geen inlogdienst. Start alles met: npm start');
  return { issuer: parsed.data.OIDC_ISSUER };
};

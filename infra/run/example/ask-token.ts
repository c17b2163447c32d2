import { z } from 'zod';
import { CannotStart } from '../cannot-start.ts';

const answered = z.object({ access_token: z.string() });

/** A bearer token for somebody in the example, from the local identity provider. Throws CannotStart with a sentence for the reader. */
export async function askToken(issuer: string, subject: string): Promise<string> {
  const response = await fetch(`${issuer}/voorbeeld-token`, { method: 'POST', body: new URLSearchParams({ subject }) }).catch(() => null);
  if (response === null) throw new CannotStart(`Er is geen inlogdienst op ${issuer}. Start alles met: npm start`);
  if (response.status === 404) throw new CannotStart(`In het voorbeeld is er niemand met de naam ${subject}. Kijk wie er zijn met: npm run token`);
  if (!response.ok) throw new CannotStart(`De inlogdienst op ${issuer} geeft geen token. Is het de lokale inlogdienst van npm start?`);
  return answered.parse(await response.json()).access_token;
}

export type ExampleApi = {
  apiUrl: string;
  /** A bearer token for somebody in the example, by their name at the identity provider. */
  tokenOf: (subject: string) => Promise<string>;
};

type Call = { as: string; path: string; contentType?: string; body: string; key: string };

/** What went wrong while the example was loaded, with the API's own words. */
export class ExampleNotLoaded extends Error {}

/** One command through the API, as a person would give it. `key` makes a repeat harmless. Throws ExampleNotLoaded. */
export async function post({ apiUrl, tokenOf }: ExampleApi, { as, path, contentType = 'application/json', body, key }: Call): Promise<unknown> {
  const headers = { Authorization: `Bearer ${await tokenOf(as)}`, 'Content-Type': contentType, 'Idempotency-Key': key };
  const response = await fetch(`${apiUrl}/v1${path}`, { method: 'POST', headers, body });
  if (!response.ok) throw new ExampleNotLoaded(`POST ${path}: ${String(response.status)} ${await response.text()}`);
  return response.json();
}

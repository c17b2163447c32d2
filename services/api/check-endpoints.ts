import type { AnyEndpoint } from './endpoint.ts';
import { permissions } from './permissions.ts';

const KEBAB_PATH = /^(\/(_?[a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z]*\}|[a-z]+\.json))+$/;

/** Stops the start, with a sentence, where an endpoint could be reached by somebody nobody thought of, or would hide another. */
export const checkEndpoints = (endpoints: readonly AnyEndpoint[]): void => {
  const seen = new Set<string>();
  for (const { name, method, path, permission } of endpoints) {
    const known: readonly string[] = permissions;
    if (permission !== 'public' && !known.includes(permission)) {
      throw new Error(`Endpoint ${name} (${method} ${path}) has no permission from services/api/permissions.ts, and does not say that it is public.`);
    }
    if (!KEBAB_PATH.test(path)) throw new Error(`Endpoint ${name} has the path ${path}: use lowercase words with hyphens, and no slash at the end.`);
    for (const key of [name, `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`]) {
      if (seen.has(key)) throw new Error(`Endpoint ${name} (${method} ${path}) is there twice.`);
      seen.add(key);
    }
  }
};

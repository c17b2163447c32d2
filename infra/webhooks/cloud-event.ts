import type { Notice } from '#shared/ports/receivers.ts';

/** Who tells, and under which names: `source` is a URI of this system, `typePrefix` a domain in reverse, `apiUrl` where the rest can be read. */
export type Naming = { source: string; typePrefix: string; apiUrl: string };

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const collections: Readonly<Record<string, string>> = { route: 'routes', company: 'companies' };

/**
 * A notice as CloudEvents 1.0 (profile NL GOV) writes it: ids, kinds and names of events only. What happened can be read at `dataref` by whoever
 * may (claim check).
 */
export const cloudEvent = ({ number, kind, id, type, recordedAt }: Notice, { source, typePrefix, apiUrl }: Naming) => ({
  specversion: '1.0',
  id: String(number),
  source,
  type: `${typePrefix}.${kind}.${kebab(type)}.v1`,
  subject: id,
  time: recordedAt,
  dataref: `${apiUrl}/v1/${collections[kind] ?? kind}/${id}`,
  sequence: String(number),
  sequencetype: 'Integer',
});

import { me } from '#shared/contracts/me.ts';
import { endpoint, none } from '../endpoint.ts';
import { permissions, relationsFor } from '../permissions.ts';
import { problem } from '../problem.ts';

export const readMe = endpoint({
  name: 'readMe',
  method: 'get',
  path: '/me',
  summary: 'Wie ben ik, en wat mag ik',
  permission: 'me:read',
  params: none,
  query: none,
  body: none,
  answers: { 200: me },
  handle: async ({ caller }, { people }) => {
    const person = await people.byId(caller.personId);
    if (person === null) throw problem('unknownPerson');
    const held = permissions.filter((permission) => relationsFor(permission, caller.party).length > 0);
    return { status: 200 as const, body: { id: person.id, name: person.name, role: person.party, companyId: person.companyId, permissions: held } };
  },
});

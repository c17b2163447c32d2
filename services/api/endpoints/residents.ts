import { registeredResident, registerResidentBody } from '#shared/contracts/resident.ts';
import { endpoint, none } from '../endpoint.ts';
import { derivedId } from '../pipeline/command-key.ts';
import { problem } from '../problem.ts';

/**
 * Registers a resident and issues the id of their route. The resident's id comes from the command's key, the route's also from the body:
 * the same again finds the same resident, another body under the same key is recognised by its route.
 */
export const registerResident = endpoint({
  name: 'registerResident',
  method: 'post',
  path: '/residents',
  summary: 'Schrijf een inwoner in',
  permission: 'resident:register',
  params: none,
  query: none,
  body: registerResidentBody,
  answers: { 201: registeredResident },
  handle: async ({ body, key }, { residents }) => {
    const routeId = derivedId(key.id, key.digest, 'route');
    const registered = await residents.register({ id: derivedId(key.id, 'resident'), routeId, ...body });
    if (registered.routeId !== routeId) throw problem('keyReused');
    return { status: 201 as const, body: { id: registered.id, routeId }, headers: { Location: `/v1/routes/${routeId}` } };
  },
});

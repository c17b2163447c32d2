import { coachList } from '#shared/contracts/coach-list.ts';
import { endedAccount, personParams } from '#shared/contracts/person.ts';
import { idOf, kindOf } from '#shared/domain/thing.ts';
import { endSentence } from '#shared/domain/texts/people.ts';
import { endpoint, none } from '../endpoint.ts';
import { isPermitted, ofCoach } from '../permissions.ts';
import { problem, refusal } from '../problem.ts';
import { actorOf } from '../recording/actor.ts';
import { byName } from '../view/names.ts';

export const listCoaches = endpoint({
  name: 'listCoaches',
  method: 'get',
  path: '/coaches',
  summary: 'De trajectbegeleiders die hier nu werken',
  permission: 'coach:read',
  params: none,
  query: none,
  body: none,
  answers: { 200: coachList },
  handle: async ({ caller }, deps) => {
    const coaches = byName(await deps.people.byParty('coach'));
    const items = coaches.map(({ id, name }) => ({ id, name, mayPlanAbsence: isPermitted('absence:plan', caller, ofCoach(id)) }));
    return { status: 200 as const, body: { items } };
  },
});

/** Somebody leaves. As long as anything waits for them the refusal says how much, and on which routes; doing it again changes nothing. */
export const endAccount = endpoint({
  name: 'endAccount',
  method: 'post',
  path: '/people/{personId}/end',
  summary: 'Beëindig het account van een medewerker die weggaat',
  permission: 'person:end',
  params: personParams,
  query: none,
  body: none,
  answers: { 200: endedAccount },
  handle: async ({ params, caller }, deps) => {
    const ended = await deps.people.end(params.personId, actorOf(caller), deps.now());
    if (ended.outcome === 'unknown') throw problem('notFound');
    if (ended.outcome === 'ended') return { status: 200 as const, body: { id: params.personId, ended: true as const } };
    const routes = ended.owed.things.filter((thing) => kindOf(thing) === 'route').map(idOf);
    throw refusal(ended.code, endSentence(ended.code, ended.owed), ended.code === 'owesCommitments' ? { routes } : {});
  },
});

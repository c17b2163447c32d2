import type { FieldError } from '#shared/contracts/problem.ts';
import type { ApiDeps } from '../deps.ts';
import { problem } from '../problem.ts';

const message = 'Kies een trajectbegeleider die hier nu werkt';

/** Who works here only the database knows: nothing is given to somebody who has left, or who is no coach. */
export const checkIsCoach = async (id: string, where: FieldError['in'], path: string, { people }: Pick<ApiDeps, 'people'>): Promise<void> => {
  const coaches = await people.byParty('coach');
  if (!coaches.some((coach) => coach.id === id)) throw problem('invalidInput', { errors: [{ in: where, path, message }] });
};

/** The same for a command that names a coach. */
export const checkCoach = async (wanted: object, deps: Pick<ApiDeps, 'people'>): Promise<void> => {
  if ('coachId' in wanted && typeof wanted.coachId === 'string') await checkIsCoach(wanted.coachId, 'body', 'coachId', deps);
};

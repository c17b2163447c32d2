import type { ApiDeps } from '../deps.ts';
import { problem } from '../problem.ts';

const notThere = { in: 'body', path: 'coachId', message: 'Kies een trajectbegeleider die hier nu werkt' } as const;

/** A route is never given to somebody who has left, or who is no coach: who works here only the database knows. */
export const checkCoach = async (wanted: object, { people }: Pick<ApiDeps, 'people'>): Promise<void> => {
  if (!('coachId' in wanted) || wanted.coachId === null) return;
  const coaches = await people.byParty('coach');
  if (!coaches.some(({ id }) => id === wanted.coachId)) throw problem('invalidInput', { errors: [notThere] });
};

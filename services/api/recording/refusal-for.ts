import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { refusal, type Problem } from '../problem.ts';
import type { RouteFile } from '../route-file.ts';
import { hearRefusal } from '../view/hear-refusal.ts';

/** A decision against a command as the problem that this caller may see; names are joined here, at the last moment. */
export const refusalFor = async (code: string, { snapshot }: RouteFile, caller: Caller, { people }: Pick<ApiDeps, 'people'>): Promise<Problem> => {
  const coachId = snapshot?.coachId ?? null;
  const coach = coachId === null ? null : await people.byId(coachId);
  const heard = hearRefusal(code, caller.party, coach?.name ?? null);
  return refusal(heard.code, heard.sentence);
};

import type { BulkCommand } from '#shared/contracts/bulk-move.ts';
import type { CommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { movableCommitments } from '#shared/domain/route/postpone/movable.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import { lineFor } from '../lines/line-for.ts';
import { checkPermitted } from '../pipeline/authorise.ts';
import { hashOf } from '../pipeline/command-key.ts';
import { actingOn, type Caller, type Permission } from '../permissions.ts';
import { Problem, problem } from '../problem.ts';
import { belongsOf, readRouteFile, type RouteFile } from '../route-file.ts';
import { routeOf } from '../view/route-of.ts';

/** Why something could not be done. */
export type Said = { code: string; sentence: string };

/** The file of one row, and the caller as they act on it; throws the problem that the same would be for that route alone. */
export const fileForRow = async (routeId: string, permission: Permission, caller: Caller, deps: ApiDeps): Promise<{ file: RouteFile; acting: Caller }> => {
  const file = await readRouteFile(routeId, deps);
  if (file === null) throw problem('notFound');
  const belongs = belongsOf(file);
  checkPermitted(permission, caller, belongs, 'route:read');
  return { file, acting: actingOn(caller, belongs) };
};

/** Of this kind the promise that comes first; a name that nothing has where there is none, so that the rules say so. */
const firstOfKind = (file: RouteFile, wanted: CommitmentKind): string => {
  const route = routeOf(file);
  const movable = route.stage === null ? [] : movableCommitments(route).filter(({ kind }) => kind === wanted);
  return movable.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0]?.id ?? wanted;
};

/** The command for the route of this file. */
export const commandFor = async (command: BulkCommand, file: RouteFile, deps: ApiDeps): Promise<{ type: BulkCommand['type'] }> => {
  if (command.type === 'postponeCommitment') {
    const { commitmentKind, ...move } = command;
    return { ...move, ...{ commitment: firstOfKind(file, commitmentKind) } };
  }
  if (command.type !== 'changeLine') return command;
  const { version, ...move } = command;
  return { ...move, ...{ line: await lineFor(file, version, 'body', deps) } };
};

/** The key of one row: the same whenever the same bulk move is sent again, whoever finished which part of it. */
export const rowKeyOf = ({ id, digest }: Pick<CommandKey, 'id' | 'digest'>, routeId: string): CommandKey => ({
  id: hashOf(id, 'bulk-move', routeId),
  digest: hashOf(digest, routeId),
});

/** What `work` answers, or why it could not: a problem of one row never stops the others; anything else does. */
export const orSaid = async <Result>(work: () => Promise<Result>, otherwise: (said: Said) => Result): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, detail, errors } = error.body;
    return otherwise({ code, sentence: errors?.[0]?.message ?? detail });
  }
};

import { bulkBodies } from '#shared/contracts/bulk-move.ts';
import { choices as choicesContract } from '#shared/contracts/choices.ts';
import { bodyIn } from '../forms/body-in.ts';
import type { Field } from '../forms/field.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import type { Visit } from '../frame/page.ts';
import type { Me } from '../session/session-data.ts';
import { firstOf, type Typed } from '../session/typed.ts';

/** Hidden fields of a bulk move: which routes, what is done there, and how far somebody is. */
export const ROUTE_FIELD = '_route';
/** The filter of Today whose whole list is meant. */
export const WHOLE_LIST_FIELD = '_alle';
export const COMMAND_FIELD = '_doe';
export const STEP_FIELD = '_stap';
export const BULK_FIELD = '_bulk';

type BulkType = keyof typeof bulkBodies;

/** For whom each of them is: the API says what each route makes of it. */
const permissions: Readonly<Record<BulkType, string>> = {
  recordContact: 'contact:record',
  startIntake: 'intake:start',
  startProgramme: 'programme:start',
  startMatching: 'matching:start',
  postponeCommitment: 'commitment:postpone',
  assignCoach: 'coach:assign',
  changeLine: 'line:change',
};
/** What they ask that the contract has no closed list of: whatever there is to choose is the same for every route. */
const choosing: readonly BulkType[] = ['assignCoach', 'changeLine'];

const commands = Object.keys(permissions) as BulkType[];

/** The commands that this person may give on many routes at once; none where bulk moves are not for them. */
export const bulkCommandsFor = ({ permissions: own }: Pick<Me, 'permissions'>): BulkType[] =>
  own.includes('bulk-move:run') ? commands.filter((command) => own.includes(permissions[command])) : [];

/** What stands in the forms of one bulk move. */
export type Bulk = { command: BulkType; routeIds: readonly string[]; fields: readonly Field[] };

/** Null where nothing was chosen that can be done. */
export const bulkIn = async ({ api, me, typed }: Visit): Promise<Bulk | null> => {
  const command = bulkCommandsFor(me).find((offered) => offered === firstOf(typed, COMMAND_FIELD));
  const routeIds = [...new Set(typed[ROUTE_FIELD] ?? [])];
  const [first] = routeIds;
  if (first === undefined || command === undefined) return null;
  const { fields } = choosing.includes(command) ? await api.read(`/routes/${encodeURIComponent(first)}/choices`, choicesContract) : { fields: {} };
  return { command, routeIds, fields: fieldsOf(command, bulkBodies[command], fields) };
};

/** What the API takes for it. */
export const bulkBody = ({ command, routeIds, fields }: Bulk, typed: Typed) => ({
  command: { type: command, ...bodyIn(fields, typed) },
  rows: routeIds.map((routeId) => ({ routeId })),
});

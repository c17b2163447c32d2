import { choices as choicesContract } from '#shared/contracts/choices.ts';
import { bodyIn } from '../forms/body-in.ts';
import { contractOf } from '../forms/contracts.ts';
import type { Field } from '../forms/field.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import type { Visit } from '../frame/page.ts';
import type { Me } from '../session/session-data.ts';
import { firstOf, type Typed } from '../session/typed.ts';

/** Hidden fields of a bulk move: which routes, what is done there, and how far somebody is. */
export const ROUTE_FIELD = '_route';
export const COMMAND_FIELD = '_doe';
export const STEP_FIELD = '_stap';
export const BULK_FIELD = '_bulk';

/** What asks the same for every route, and for whom: the API says what each route makes of it. */
const offered = [
  { command: 'recordContact', permission: 'contact:record' },
  { command: 'startIntake', permission: 'intake:start' },
  { command: 'startProgramme', permission: 'programme:start' },
  { command: 'startMatching', permission: 'matching:start' },
  { command: 'assignCoach', permission: 'coach:assign' },
] as const;

/** The commands that this person may give on many routes at once; none where bulk moves are not for them. */
export const bulkCommandsFor = ({ permissions }: Pick<Me, 'permissions'>): string[] =>
  permissions.includes('bulk-move:run') ? offered.filter(({ permission }) => permissions.includes(permission)).map(({ command }) => command) : [];

/** What stands in the forms of one bulk move. */
export type Bulk = { command: string; routeIds: readonly string[]; fields: readonly Field[] };

/** Null where nothing was chosen that can be done. */
export const bulkIn = async ({ api, me, typed }: Visit): Promise<Bulk | null> => {
  const command = firstOf(typed, COMMAND_FIELD);
  const routeIds = [...new Set(typed[ROUTE_FIELD] ?? [])];
  const [first] = routeIds;
  const contract = contractOf(command);
  if (first === undefined || contract === null || !bulkCommandsFor(me).includes(command)) return null;
  const { fields } = command === 'assignCoach' ? await api.read(`/routes/${encodeURIComponent(first)}/choices`, choicesContract) : { fields: {} };
  return { command, routeIds, fields: fieldsOf(command, contract, fields) };
};

/** What the API takes for it. */
export const bulkBody = ({ command, routeIds, fields }: Bulk, typed: Typed) => ({
  command: { type: command, ...bodyIn(fields, typed) },
  rows: routeIds.map((routeId) => ({ routeId })),
});

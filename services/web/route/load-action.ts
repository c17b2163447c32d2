import type { z } from 'zod';
import { choices as choicesContract } from '#shared/contracts/choices.ts';
import { routeView } from '#shared/contracts/route-view.ts';
import type { Visit } from '../frame/page.ts';
import { unlessNotAllowed } from '../api/api-problem.ts';
import { contractOf } from '../forms/contracts.ts';
import type { Field } from '../forms/field.ts';
import { fieldsOf } from '../forms/fields-of.ts';
import { WebProblem } from '../http/web-problem.ts';

export type RouteSeen = z.output<typeof routeView>;
type Step = RouteSeen['next'][number];

/** One thing that can be done with a route: where it stands now, what the API says of it, and what it asks. */
export type Action = { view: RouteSeen; step: Step; fields: readonly Field[]; initial: Readonly<Record<string, unknown>> };

export const addressOfRoute = (routeId: string): string => `/routes/${encodeURIComponent(routeId)}`;
export const addressOfIntake = (routeId: string): string => `${addressOfRoute(routeId)}/intake`;
export const addressOfPreview = (routeId: string): string => `${addressOfRoute(routeId)}/vooruitblik`;
export const addressOfAction = (routeId: string, command: string): string => `${addressOfRoute(routeId)}/${encodeURIComponent(command)}`;

export const readRoute = (api: Visit['api'], routeId: string): Promise<RouteSeen> => api.read(`/routes/${encodeURIComponent(routeId)}`, routeView);

type Known = z.output<typeof choicesContract>;

/** Who may not see what there is to choose from fills in what they know; the API says whether it is right. */
const readChoices = (api: Visit['api'], routeId: string): Promise<Known> =>
  unlessNotAllowed(api.read(`/routes/${encodeURIComponent(routeId)}/choices`, choicesContract), { fields: {}, initial: {} });

/** Throws a page that is not there for a command that this person may never give, or that this version has no form for. */
export const loadAction = async ({ api }: Pick<Visit, 'api'>, routeId: string, command: string): Promise<Action> => {
  const [view, known] = await Promise.all([readRoute(api, routeId), readChoices(api, routeId)]);
  const step = view.next.find((one) => one.command === command);
  const contract = contractOf(command);
  if (step === undefined || contract === null) throw new WebProblem('notFound');
  return { view, step, fields: fieldsOf(command, contract, known.fields), initial: known.initial[command] ?? {} };
};

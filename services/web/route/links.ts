import { html } from 'hono/html';
import { routeTitle } from '#shared/domain/texts/web/route.ts';
import { unnamedResident } from '#shared/domain/texts/web/today.ts';
import type { Html } from '../frame/html.ts';
import { addressOfAction, addressOfRoute, type RouteSeen } from './load-action.ts';
import { shortId } from './short-id.ts';

/** Whose route it is, by a number where no name may be shown. */
export const nameOrNumber = (name: string | null, routeId: string): string => name ?? unnamedResident(shortId(routeId));

export const nameOf = ({ id, resident }: Pick<RouteSeen, 'id' | 'resident'>): string => nameOrNumber(resident.name, id);

/** The way back to the route that a page is about. */
export const linkToRoute = (view: Pick<RouteSeen, 'id' | 'resident'>): Html =>
  html`<p class="utrecht-paragraph"><a class="utrecht-link" href="${addressOfRoute(view.id)}">${routeTitle(nameOf(view))}</a></p>`;

/** The way to the form of this command, for whoever may fill it in now. */
export const linkIfAllowed = ({ id, next }: Pick<RouteSeen, 'id' | 'next'>, command: string, label: string): Html | string =>
  next.some((step) => step.command === command && step.allowed) ? html`<p><a class="utrecht-link" href="${addressOfAction(id, command)}">${label}</a></p>` : '';

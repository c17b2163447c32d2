import { html } from 'hono/html';
import { explanationView } from '#shared/contracts/explanation.ts';
import { routeMap } from '#shared/contracts/route-map.ts';
import { timeline } from '#shared/contracts/timeline.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { keptBy } from '#shared/domain/route/kept-by.ts';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { intakeTitle, toIntake } from '#shared/domain/texts/web/intake.ts';
import { planTitle } from '#shared/domain/texts/web/plan.ts';
import { toPreview } from '#shared/domain/texts/web/preview.ts';
import { explainTitle, mapTitle, routeTitle, timelineTitle, writeNote } from '#shared/domain/texts/web/route.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { contractOf } from '../forms/contracts.ts';
import { panel } from '../frame/panel.ts';
import type { Page } from '../frame/page.ts';
import { linkIfAllowed, nameOf } from './links.ts';
import { addressOfAction, addressOfIntake, addressOfPreview, addressOfRoute, readRoute, type RouteSeen } from './load-action.ts';
import { viewActions } from './view-actions.ts';
import { viewExplanation } from './view-explanation.ts';
import { viewFacts } from './view-facts.ts';
import { viewIntake } from './view-intake.ts';
import { viewMap } from './view-map.ts';
import { viewNext, viewOpen } from './view-open.ts';
import { readPlan, viewPlan } from './view-plan.ts';
import { section } from './view-section.ts';
import { viewTimeline } from './view-timeline.ts';

/** The form that keeps the first promise, where this person may fill it in now. */
const doNext = ({ id, commitments, next }: RouteSeen): { address: string; title: string } | null => {
  const first = commitments.find(({ owner }) => owner.party !== 'time');
  const ways: readonly string[] = first !== undefined && isCommitmentKind(first.kind) ? keptBy[first.kind] : [];
  const way = ways.find((command) => contractOf(command) !== null && next.some((step) => step.command === command && step.allowed));
  return way === undefined ? null : { address: addressOfAction(id, way), title: titleOf(way) };
};

/** A note by itself is a contact with nothing else to it. */
const NOTE_COMMAND = 'recordContact';

/** Everything about one route, as this person may see it. Each part that cannot be loaded says so by itself. */
export const routePage: Page = {
  path: '/routes/:routeId',
  roles: ['coach', 'lead', 'case-manager', 'process-coordinator', 'resident', 'employer', 'data-protection-officer'],
  async get({ api, params, me, now }) {
    const path = addressOfRoute(params['routeId'] ?? '');
    const view = await readRoute(api, params['routeId'] ?? '');
    const [map, plan, explained, happened] = await Promise.all([
      panel(api.read(`${path}/map`, routeMap), (loaded) => viewMap(loaded, (view.stage?.enteredOn ?? null) as CalendarDay | null)),
      panel(readPlan(api, view.id), (loaded) => (loaded === null ? html`` : section('plan', planTitle, viewPlan(loaded, view)))),
      panel(api.read(`${path}/explanation`, explanationView), viewExplanation),
      panel(api.read(`${path}/timeline`, timeline), viewTimeline),
    ]);
    const seer = { me, now };
    const mayLookAhead = view.line !== null && me.permissions.includes('route:preview');
    return {
      title: routeTitle(nameOf(view)),
      body: html`<h1 class="utrecht-heading-1">${routeTitle(nameOf(view))}</h1>
        ${viewNext(view, seer, doNext(view))}
        ${
          view.intake === null
            ? ''
            : section(
                'intake',
                intakeTitle,
                html`${viewIntake(view, view.intake)}
                  <p><a class="utrecht-link" href="${addressOfIntake(view.id)}">${toIntake}</a></p>`,
              )
        }
        <div class="ol-columns">
          <div class="ol-section">${section('kaart', mapTitle, map)} ${viewFacts(view)}</div>
          ${viewActions(view)}
        </div>
        ${viewOpen(view, seer)} ${plan}
        <details>
          <summary>${explainTitle}</summary>
          <div class="ol-section">${explained}</div>
        </details>
        ${mayLookAhead ? html`<p><a class="utrecht-link" href="${addressOfPreview(view.id)}">${toPreview}</a></p>` : ''}
        ${section('tijdlijn', timelineTitle, html`${linkIfAllowed(view, NOTE_COMMAND, writeNote)} ${happened}`)}`,
    };
  },
};

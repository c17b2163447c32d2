import type { CompanyEvent } from '../company/events.ts';
import type { RouteEvent } from '../route/events.ts';

/**
 * What systems elsewhere may hear, by name only: the ordinary steps of a route, and a company's place among the others. What is not here is
 * never told to them: nothing that carries a view, a reason, an outcome or a pause, and nothing that could tell of care. A new kind of event
 * is silent until somebody writes it down here.
 */
const routeSteps: readonly RouteEvent['type'][] = [
  'routeRequested',
  'routeImported',
  'coachAssigned',
  'intakeStarted',
  'planAgreed',
  'programmeStarted',
  'matchingStarted',
  'matchProposed',
  'placementStarted',
  'firstDayConfirmed',
  'transitionStarted',
  'workStarted',
  'aftercareStarted',
];

const companySteps: readonly CompanyEvent['type'][] = ['companyAdmitted', 'placeOffered', 'placeWithdrawn', 'companyLeft'];

/** As `<kind>/<event type>`. */
export const toldEvents: readonly string[] = [...routeSteps.map((type) => `route/${type}`), ...companySteps.map((type) => `company/${type}`)];

import type { AnyEndpoint } from '../endpoint.ts';
import * as absences from './absences.ts';
import * as aftercare from './aftercare.ts';
import * as agreement from './agreement.ts';
import * as arrangement from './arrangement.ts';
import * as bulkMoves from './bulk-moves.ts';
import * as checkIn from './check-in.ts';
import * as choices from './choices.ts';
import * as commitments from './commitments.ts';
import * as companies from './companies.ts';
import * as company from './company.ts';
import * as contact from './contact.ts';
import * as correction from './correction.ts';
import * as events from './events.ts';
import * as exit from './exit.ts';
import * as formalDecision from './formal-decision.ts';
import * as handover from './handover.ts';
import * as help from './help.ts';
import * as intake from './intake.ts';
import * as ladder from './ladder.ts';
import * as lineChange from './line-change.ts';
import * as lines from './lines.ts';
import * as matching from './matching.ts';
import * as me from './me.ts';
import * as message from './message.ts';
import * as pause from './pause.ts';
import * as offers from './offers.ts';
import * as people from './people.ts';
import * as pilotExport from './pilot-export.ts';
import * as pilotImport from './pilot-import.ts';
import * as placement from './placement.ts';
import * as plan from './plan.ts';
import * as postponement from './postponement.ts';
import * as programme from './programme.ts';
import * as receivers from './receivers.ts';
import * as recordings from './recordings.ts';
import * as request from './request.ts';
import * as residents from './residents.ts';
import * as route from './route.ts';
import * as routeMap from './route-map.ts';
import * as routes from './routes.ts';
import * as stepBack from './step-back.ts';
import * as suitability from './suitability.ts';
import * as takeBack from './take-back.ts';
import * as transition from './transition.ts';

const features: readonly Readonly<Record<string, AnyEndpoint>>[] = [
  me,
  help,
  lines,
  residents,
  people,
  absences,
  routes,
  bulkMoves,
  events,
  receivers,
  route,
  routeMap,
  choices,
  commitments,
  recordings,
  request,
  intake,
  suitability,
  plan,
  formalDecision,
  programme,
  matching,
  agreement,
  arrangement,
  placement,
  checkIn,
  transition,
  aftercare,
  exit,
  pause,
  handover,
  postponement,
  stepBack,
  lineChange,
  contact,
  correction,
  ladder,
  message,
  takeBack,
  pilotImport,
  pilotExport,
  companies,
  offers,
  company,
];

/** Everything the API offers; a new feature is a file and a line here. */
export const endpoints: readonly AnyEndpoint[] = features.flatMap((feature) => Object.values(feature));

import type { AnyEndpoint } from '../endpoint.ts';
import * as aftercare from './aftercare.ts';
import * as choices from './choices.ts';
import * as commitments from './commitments.ts';
import * as contact from './contact.ts';
import * as exit from './exit.ts';
import * as help from './help.ts';
import * as intake from './intake.ts';
import * as ladder from './ladder.ts';
import * as lineChange from './line-change.ts';
import * as lines from './lines.ts';
import * as matching from './matching.ts';
import * as me from './me.ts';
import * as message from './message.ts';
import * as pause from './pause.ts';
import * as pilotImport from './pilot-import.ts';
import * as placement from './placement.ts';
import * as programme from './programme.ts';
import * as recordings from './recordings.ts';
import * as request from './request.ts';
import * as residents from './residents.ts';
import * as route from './route.ts';
import * as routeMap from './route-map.ts';
import * as routes from './routes.ts';
import * as stepBack from './step-back.ts';
import * as transition from './transition.ts';

const features: readonly Readonly<Record<string, AnyEndpoint>>[] = [
  me,
  help,
  lines,
  residents,
  routes,
  route,
  routeMap,
  choices,
  commitments,
  recordings,
  request,
  intake,
  programme,
  matching,
  placement,
  transition,
  aftercare,
  exit,
  pause,
  stepBack,
  lineChange,
  contact,
  ladder,
  message,
  pilotImport,
];

/** Everything the API offers; a new feature is a file and a line here. */
export const endpoints: readonly AnyEndpoint[] = features.flatMap((feature) => Object.values(feature));

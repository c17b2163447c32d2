import { z } from 'zod';
import * as aftercare from '#shared/contracts/aftercare.ts';
import * as agreement from '#shared/contracts/agreement.ts';
import * as arrangement from '#shared/contracts/arrangement.ts';
import * as checkIn from '#shared/contracts/check-in.ts';
import * as contact from '#shared/contracts/contact.ts';
import * as correction from '#shared/contracts/correction.ts';
import * as exit from '#shared/contracts/exit.ts';
import * as formalDecision from '#shared/contracts/formal-decision.ts';
import * as handover from '#shared/contracts/handover.ts';
import * as intake from '#shared/contracts/intake.ts';
import * as ladder from '#shared/contracts/ladder.ts';
import * as lineChange from '#shared/contracts/line-change.ts';
import * as matching from '#shared/contracts/matching.ts';
import * as message from '#shared/contracts/message.ts';
import * as pause from '#shared/contracts/pause.ts';
import * as placement from '#shared/contracts/placement.ts';
import * as plan from '#shared/contracts/plan.ts';
import * as postponement from '#shared/contracts/postponement.ts';
import * as programme from '#shared/contracts/programme.ts';
import * as stepBack from '#shared/contracts/step-back.ts';
import * as suitability from '#shared/contracts/suitability.ts';
import * as takeBack from '#shared/contracts/take-back.ts';
import * as transition from '#shared/contracts/transition.ts';

/** Where the bodies of commands are described, feature by feature; each is called after its command: `startPlacementBody`. */
const features: readonly Readonly<Record<string, unknown>>[] = [
  ...[intake, suitability, plan, formalDecision, programme, matching, agreement, arrangement, placement, checkIn],
  ...[transition, aftercare, exit, pause, handover, postponement, correction, message, takeBack, lineChange, stepBack, contact, ladder],
];

const contracts = new Map(features.flatMap((feature) => Object.entries(feature)));

/** What this command asks for; null where this version knows no form for it. */
export const contractOf = (command: string): z.ZodType | null => {
  const found = contracts.get(`${command}Body`);
  return found instanceof z.ZodType ? found : null;
};

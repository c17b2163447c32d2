import type { z } from 'zod';
import * as aftercare from '#shared/contracts/aftercare.ts';
import * as contact from '#shared/contracts/contact.ts';
import * as exit from '#shared/contracts/exit.ts';
import * as intake from '#shared/contracts/intake.ts';
import * as ladder from '#shared/contracts/ladder.ts';
import * as matching from '#shared/contracts/matching.ts';
import * as pause from '#shared/contracts/pause.ts';
import * as placement from '#shared/contracts/placement.ts';
import * as programme from '#shared/contracts/programme.ts';
import * as stepBack from '#shared/contracts/step-back.ts';
import * as transition from '#shared/contracts/transition.ts';

/** Where the bodies of commands are described, feature by feature; each is called after its command: `startPlacementBody`. */
const features: readonly Readonly<Record<string, z.ZodType>>[] = [
  intake,
  programme,
  matching,
  placement,
  transition,
  aftercare,
  exit,
  pause,
  stepBack,
  contact,
  ladder,
];

const contracts = new Map(features.flatMap((feature) => Object.entries(feature)));

/** What this command asks for; null where this version knows no form for it. */
export const contractOf = (command: string): z.ZodType | null => contracts.get(`${command}Body`) ?? null;

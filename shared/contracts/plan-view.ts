import { z } from 'zod';
import { goalKinds, moods, residentViews } from '#shared/domain/route/vocabulary.ts';

const on = z.iso.date();
const words = z.string().nullable().meta({ description: 'Wat erover is opgeschreven, voor wie dat mag lezen.' });

const step = z.object({ stepId: z.string(), dueOn: on, takenOn: on.nullable(), isTaken: z.boolean(), note: words }).meta({ id: 'PlanStep' });

const goal = z
  .object({ goalId: z.string(), kind: z.enum(goalKinds), note: words, reachedOn: on.nullable(), steps: z.array(step) })
  .meta({ id: 'PlanGoal', description: 'Een doel van het plan, met zijn stappen op volgorde van de dag.' });

const review = z
  .object({ on, type: z.string(), sentence: z.string(), residentView: z.enum(residentViews), planVersion: z.int().nullable(), note: words })
  .meta({ id: 'Review', description: 'Een gesprek over de route en het plan, met wat de inwoner er zelf van vindt.' });

const checkIn = z.object({ round: z.int(), on, mood: z.enum(moods), wantsContact: z.boolean(), note: words }).meta({ id: 'CheckIn' });

/** The plan of a route, what was said of it and how it goes, as far as the caller may see it. */
export const planView = z
  .object({
    plan: z
      .object({ version: z.int(), agreedOn: on, residentView: z.enum(residentViews) })
      .nullable()
      .meta({ description: 'De versie van het plan die nu geldt.' }),
    goals: z.array(goal),
    nextReview: z.object({ on, sentence: z.string() }).nullable(),
    reviews: z.array(review).meta({ description: 'De nieuwste eerst.' }),
    nextCheckIn: z.object({ round: z.int(), on }).nullable(),
    checkIns: z.array(checkIn).meta({ description: 'De nieuwste eerst.' }),
  })
  .meta({ id: 'Plan' });
export type PlanView = z.input<typeof planView>;

import { z } from 'zod';
import { intakeTaskNames, intakeTaskStates } from '#shared/domain/route/intake/tasks.ts';
import { formalDecisionKinds } from '#shared/domain/route/vocabulary.ts';
import { commitment, named, nextStep } from './shown.ts';

const dayOrNone = z.iso.date().nullable();

const pause = z.object({ returnOn: z.iso.date(), nextContactOn: z.iso.date(), reason: z.string().nullable() }).nullable();

const intakeTask = z
  .object({
    task: z.enum(intakeTaskNames),
    state: z.enum(intakeTaskStates),
    commands: z.array(z.string()).meta({ description: 'Waarmee je het nu kunt doen.' }),
    sentence: z.string().nullable().meta({ description: 'Waarom het nog niet kan.' }),
    againOn: dayOrNone.meta({ description: 'De dag waarop jullie opnieuw kijken.' }),
  })
  .meta({ id: 'IntakeTask' });

/** A route as one caller may see it. What is outside their view is null or left out. */
export const routeView = z
  .object({
    id: z.uuid(),
    version: z.int().meta({ description: 'Telt wat mensen veranderden en jij mag zien. Stuur dit mee als Based-On.' }),
    resident: named,
    line: z.object({ id: z.string(), version: z.int(), name: z.string() }).nullable(),
    episode: z.int().nullable(),
    requestedOn: dayOrNone,
    stage: z.object({ id: z.string(), name: z.string(), enteredOn: z.iso.date() }).nullable(),
    coach: named.nullable(),
    cover: named.nullable().meta({ description: 'Wie de trajectbegeleider vandaag vervangt.' }),
    company: named.nullable(),
    hoursPerWeek: z.number().nullable(),
    ladderLevel: z.int().nullable(),
    pause: pause.meta({ description: 'De pauze van alles rond werk.' }),
    questionsPause: pause.meta({ description: 'De pauze van de vaste vragen over hoe het gaat.' }),
    checkIn: z
      .object({ round: z.int(), on: z.iso.date() })
      .nullable()
      .meta({ description: 'De vraag aan de inwoner hoe het gaat: het nummer, en de dag waarop die komt. Alleen op een plek.' }),
    decisions: z
      .array(z.object({ kind: z.enum(formalDecisionKinds), reference: z.string(), decidedOn: z.iso.date(), objectionUntil: z.iso.date() }))
      .meta({ description: 'Besluiten van de gemeente, alleen vermeld. Bezwaar maken kan tot en met objectionUntil; hoe dat gaat staat in de brief.' }),
    intake: z.array(intakeTask).nullable().meta({ description: 'Wat er tot en met het plan te doen is; null na de intake, en voor wie die niet doet.' }),
    commitments: z.array(commitment),
    next: z.array(nextStep),
  })
  .meta({ id: 'Route' });
export type RouteView = z.input<typeof routeView>;

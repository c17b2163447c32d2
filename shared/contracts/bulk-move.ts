import { z } from 'zod';
import { movableKinds } from '#shared/domain/route/postpone/movable.ts';
import { recordContactBody } from './contact.ts';
import { id } from './fields.ts';
import { assignCoachBody, startIntakeBody } from './intake.ts';
import { changeLineBody } from './line-change.ts';
import { postponeCommitmentBody } from './postponement.ts';
import { startProgrammeBody } from './programme.ts';
import { startMatchingBody } from './matching.ts';

/** At most so many routes in one go: more than any coach has, and answered within seconds. */
export const MOST_ROUTES = 100;

const command = <Type extends string, Shape extends z.ZodRawShape>(type: Type, body: z.ZodObject<Shape>) =>
  z.strictObject({ type: z.literal(type), ...body.shape });

/** On each route another promise, of the same kind. */
const postponeKindBody = z.strictObject({
  commitmentKind: z
    .enum(movableKinds, 'Kies welke afspraak je verzet')
    .meta({ description: 'Van deze soort wordt op elke route de afspraak verzet die het eerst moet.' }),
  ...postponeCommitmentBody.omit({ commitment: true }).shape,
});

/** What makes sense for many routes at once; whatever asks for somebody's own words or choice is given for one route at a time. */
export const bulkBodies = {
  recordContact: recordContactBody,
  startIntake: startIntakeBody,
  startProgramme: startProgrammeBody,
  startMatching: startMatchingBody,
  postponeCommitment: postponeKindBody,
  assignCoach: assignCoachBody,
  changeLine: changeLineBody,
} as const;

const bulkCommand = z.discriminatedUnion(
  'type',
  [
    command('recordContact', bulkBodies.recordContact),
    command('assignCoach', bulkBodies.assignCoach),
    command('startIntake', bulkBodies.startIntake),
    command('startProgramme', bulkBodies.startProgramme),
    command('startMatching', bulkBodies.startMatching),
    command('changeLine', bulkBodies.changeLine),
    command('postponeCommitment', bulkBodies.postponeCommitment),
  ],
  'Kies wat je op deze routes vastlegt, met type en de velden van die handeling',
);
export type BulkCommand = z.output<typeof bulkCommand>;

const row = z.strictObject(
  {
    routeId: id('Vul het id van de route in'),
    seenVersion: z
      .int('Vul de versie in van de route die je zag, of laat dit veld weg')
      .min(0, 'Vul 0 of meer in')
      .nullable()
      .default(null)
      .meta({ description: 'De versie van de route die je zag; is die intussen veranderd, dan gebeurt er op deze route niets.' }),
  },
  'Vul bij elke route routeId in',
);
export type BulkRow = z.output<typeof row>;

const isTwice = (rows: readonly { routeId: string }[]): boolean => new Set(rows.map(({ routeId }) => routeId)).size < rows.length;

export const bulkMoveBody = z.strictObject({
  command: bulkCommand,
  rows: z
    .array(row, 'Kies de routes')
    .min(1, 'Kies minstens één route')
    .max(MOST_ROUTES, `Kies hooguit ${String(MOST_ROUTES)} routes tegelijk`)
    .refine((rows) => !isTwice(rows), 'Kies elke route één keer'),
});

export const bulkMoveParams = z.strictObject({ bulkMoveId: id('Vul het id van de bulkhandeling in') });
export const undoBulkMoveBody = z.strictObject({});

const said = { code: z.string().nullable(), sentence: z.string().nullable().meta({ description: 'Waarom het niet kan of niet (helemaal) is gebeurd.' }) };

export const bulkPreview = z
  .object({
    accepted: z.int().meta({ description: 'Op hoeveel routes het kan.' }),
    rows: z.array(z.object({ routeId: z.string(), accepted: z.boolean(), ...said })),
  })
  .meta({ id: 'BulkPreview' });

export const bulkMove = z
  .object({
    id: z.string(),
    done: z.int().meta({ description: 'Op hoeveel routes het is vastgelegd.' }),
    rows: z.array(
      z.object({
        routeId: z.string(),
        outcome: z.enum(['done', 'late', 'refused']).meta({ description: 'late: aangenomen, maar nog niet te lezen.' }),
        ...said,
      }),
    ),
  })
  .meta({ id: 'BulkMove' });

export const bulkUndo = z
  .object({
    id: z.string(),
    rows: z.array(
      z.object({
        routeId: z.string(),
        undone: z.boolean().meta({ description: 'Of weer geldt wat hiervoor gold.' }),
        ...said,
      }),
    ),
  })
  .meta({ id: 'BulkUndo' });

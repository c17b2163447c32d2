import { z } from 'zod';
import { lineProblem } from './line-problem.ts';

/** One wrong field: where it stands, its path with dots, and what to do about it. */
export const fieldError = z.object({ in: z.enum(['path', 'query', 'header', 'body']), path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof fieldError>;

/** RFC 9457 problem details with a stable `code`. */
export const problem = z
  .object({
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    code: z.string().meta({ description: 'Verandert nooit; bedoeld voor programma’s.' }),
    errors: z.array(fieldError).optional(),
    changes: z
      .array(z.object({ at: z.iso.datetime(), type: z.string(), sentence: z.string() }))
      .optional()
      .meta({
        description: 'Bij changedMeanwhile: wat er is veranderd sinds de pagina werd geladen.',
      }),
    problems: z.array(lineProblem).optional().meta({ description: 'Bij lineInvalid: wat er aan de lijn nog niet klopt.' }),
    routes: z.array(z.string()).optional().meta({ description: 'Bij owesCommitments: de routes waar nog iets openstaat.' }),
  })
  .meta({ id: 'Problem' });
export type ProblemBody = z.infer<typeof problem>;

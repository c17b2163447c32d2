import { z } from 'zod';
import { text } from './fields.ts';
import { ladderLevel, moveFields } from './move.ts';

export const stepBackBody = z.strictObject({ ...moveFields, to: text('Kies de fase waar de route naar terug gaat', 64), ladderLevel });

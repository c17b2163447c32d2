import { z } from 'zod';
import { day } from './fields.ts';
import { ladderLevel } from './move.ts';

export const measureLadderBody = z.strictObject({ measuredOn: day('Vul de dag van de meting in'), level: ladderLevel });

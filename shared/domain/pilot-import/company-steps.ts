import type { Company } from '../company/company.ts';
import { companyKind } from '../company/kind.ts';
import { companyRefusalSentence } from '../texts/company/refusals.ts';
import type { BrigadeCommand, BrigadeRow, KnownBrigade } from './brigade.ts';
import type { SheetProblem } from './sheet.ts';

/** What a row says. */
export type Read<Facts> = { row: number; facts: Facts };
/** Says what is wrong with a row. */
export type Objection = (kind: BrigadeRow['kind'], row: number, column: string | null, code: SheetProblem['code'], ...about: string[]) => void;

const SOMEBODY = { party: 'lead', person: 'somebody' } as const;
const { decider } = companyKind;

/** Asks the rules of a company themselves; what would be refused later is a problem of this row now. */
export function afterCommand(state: Company, command: BrigadeCommand, { now }: KnownBrigade, object: (sentence: string) => void): Company {
  const decision = decider.decide(state, { ...command, by: SOMEBODY }, now);
  if (decision.accepted) return decision.events.reduce(decider.evolve, state);
  object(companyRefusalSentence(decision.code, null));
  return state;
}

/** Who or what a row is about, as one text. Personal data where it is about somebody. */
export const identity = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

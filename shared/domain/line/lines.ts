import { kansrijkTalentLine } from './kansrijk-talent.ts';
import type { LineDefinition } from './line.ts';
import { neighbourhoodLearnWorkLine } from './neighbourhood-learn-work.ts';

/** The first version of each line that comes with the code; what is published later is kept elsewhere. */
export const lines: readonly LineDefinition[] = [kansrijkTalentLine, neighbourhoodLearnWorkLine];

/** Of these the line with this id in this version, or its newest where no version is asked for; null where there is none. */
export function lineOf(known: readonly LineDefinition[], id: string, version?: number): LineDefinition | null {
  const versions = known.filter((line) => line.id === id && (version === undefined || line.version === version));
  return versions.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

/** Of each of these lines the newest version: what somebody who asks for a route can choose from. */
export const newestOf = (known: readonly LineDefinition[]): LineDefinition[] => known.filter((line) => lineOf(known, line.id) === line);

/** The other versions of this line, the newest first. */
export const otherVersions = (known: readonly LineDefinition[], { id, version }: Pick<LineDefinition, 'id' | 'version'>): LineDefinition[] =>
  known.filter((line) => line.id === id && line.version !== version).toSorted((a, b) => b.version - a.version);

/** Versions follow one another: the number that the next version of this line has. */
export const nextVersion = (known: readonly LineDefinition[], id: string): number => (lineOf(known, id)?.version ?? 0) + 1;

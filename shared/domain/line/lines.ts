import { kansrijkTalentLine } from './kansrijk-talent.ts';
import type { LineDefinition } from './line.ts';
import { neighbourhoodLearnWorkLine } from './neighbourhood-learn-work.ts';

/** Every version ever published; routes carry their own copy of the one they started with. */
export const lines: readonly LineDefinition[] = [kansrijkTalentLine, neighbourhoodLearnWorkLine];

/** The line with this id in this version, or its newest where no version is asked for; null where there is none. */
export function lineOf(id: string, version?: number): LineDefinition | null {
  const versions = lines.filter((line) => line.id === id && (version === undefined || line.version === version));
  return versions.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

import { withFileLock } from '../run/file-lock.ts';
import { CannotStart } from '../run/cannot-start.ts';
import { buildPrograms, hasGo } from './server-build.ts';
import { areThere, cacheFolder, programsIn, type TemporalPrograms } from './server-programs.ts';

const CHOICES =
  'Er is geen Temporal om mee te werken. Kies: zet Go (1.21 of nieuwer, https://go.dev/dl) op deze machine en start opnieuw, ' +
  'dan wordt Temporal eenmalig gebouwd; of wijs met TEMPORAL_ADDRESS een Temporal aan die al draait.';

/** The programs built before, or built now. `say` gets lines of progress. Throws CannotStart when there is no way to get them. */
export async function findPrograms(env: Readonly<Record<string, string | undefined>>, say: (line: string) => void): Promise<TemporalPrograms> {
  const folder = cacheFolder(env);
  const programs = programsIn(folder);
  if (areThere(programs)) return programs;
  const build = async (): Promise<void> => {
    if (areThere(programs)) return;
    if (!(await hasGo())) throw new CannotStart(CHOICES);
    await buildPrograms(folder, say);
  };
  await withFileLock(`${folder}.lock`, build, () => say('Een andere start bouwt Temporal al; daar wordt op gewacht.'));
  return programs;
}

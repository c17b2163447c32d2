import { createPeople } from '#infra/database/people/people.ts';
import { sendFiles } from '#services/import/send-files.ts';
import { aCrowd, aFile, withAnnasAddress } from '#test/api/pilot-import/a-pilot.ts';
import { people } from '#test/api/support/people.ts';
import { just, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const PEOPLE = 1_000;
/** In preparation: what happens at a company afterwards is not part of the import. */
const IN_PREPARATION = { stage: 'Kansrijk Talent', companyName: '', instrument: '', firstDayOn: '' };

/** A file of a thousand residents, checked and taken over through the API as a lead sends it; then the same again, with nothing to do. */
export const measureImport = async ({ apiUrl, issuer, side }: Ground): Promise<Figure[]> => {
  await createPeople({ db: side.db }).save(people.carla);
  await withAnnasAddress((person) => createPeople({ db: side.db }).save(person));
  const bytes = new Uint8Array(aFile(...aCrowd(PEOPLE).map((person) => ({ ...person, ...IN_PREPARATION }))));
  const token = await issuer.token({ sub: 'carla' });
  const seconds = async (dryRun: boolean): Promise<number> => {
    const start = performance.now();
    const { done, lines } = await sendFiles([{ name: 'pilot.csv', bytes }], { apiUrl, token, dryRun, mapping: null, say: () => undefined });
    if (!done) throw new Error(lines.join('\n'));
    return (performance.now() - start) / 1_000;
  };
  const checking = await seconds(true);
  const importing = await seconds(false);
  const again = await seconds(false);
  return [
    just('import of 1,000 residents: checking only', checking, 's'),
    just('import of 1,000 residents', PEOPLE / importing, 'rows per s'),
    just('import of 1,000 residents, sent again', again, 's'),
  ];
};

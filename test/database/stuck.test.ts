import { createStuckThings } from '#infra/database/stuck/stuck-things.ts';
import { anErrand } from './support/batches.ts';
import { aStore, type Store } from './support/store.ts';

describe('a stuck thing', () => {
  let store: Store;
  beforeAll(async () => void (store = await aStore()));
  afterAll(() => store.close());

  it('is reported once, and again only when the cause is still there after it was cleared', async () => {
    const stuck = createStuckThings({ db: store.db });
    const report = { thing: anErrand('stuck'), sequence: 7, code: 'tooManyAtOnce', detail: 'climbLadder' } as const;

    await store.recording.reportStuck(report);
    const [first] = await stuck.open();
    await store.recording.reportStuck(report);
    expect(await stuck.open()).toEqual([{ ...report, since: first?.since }]);

    await stuck.clear(report.thing);
    expect(await stuck.open()).toEqual([]);

    await store.recording.reportStuck(report);
    expect(await stuck.open()).toMatchObject([report]);
  });
});

import { rebuild } from '#infra/database/rebuild/rebuild.ts';
import { verifyJournal } from '#infra/database/verify/verify-journal.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import { anErrand, batch, started, step, steps } from './support/batches.ts';
import { aStore, type Store } from './support/store.ts';

/** Each damage is planted with plain SQL in a thing of its own, beside one that is whole. */
describe('verify', () => {
  let store: Store;
  let workflows: Map<ThingId, Standing>;
  beforeEach(async () => {
    store = await aStore();
    workflows = new Map();
    await grown('whole');
  });
  afterEach(() => store.close());

  /** Recorded up to sequence 4, with a workflow that stands exactly there. */
  const grown = async (name: string): Promise<ThingId> => {
    const thing = anErrand(name);
    await store.recording.record(batch(thing, started({ dueOn: '2026-05-01' }), ...steps(2, 4)));
    await runs(thing);
    return thing;
  };
  /** As Temporal would keep it: JSON that came from the same events. */
  const runs = async (thing: ThingId, differs: Partial<Standing> = {}): Promise<void> => {
    const folded = await store.journal.fold(thing);
    const standing: Standing = { sequence: folded?.sequence ?? 0, state: folded?.state ?? null, v: 2, unrecorded: 0, effects: 0, stuck: null };
    workflows.set(thing, { ...standing, ...differs });
  };
  const verify = () =>
    verifyJournal({ db: store.db, kinds: store.kinds, standing: (thing) => Promise.resolve(workflows.get(thing) ?? null), running: () => workflows.keys() });
  const damages = async () => (await verify()).map(({ thing, damage, sequence }) => `${thing} ${damage} ${String(sequence)}`);

  it('finds nothing where nothing is wrong, also while events are on their way', async () => {
    const busy = await grown('busy');
    await runs(busy, { sequence: 7, unrecorded: 3, state: { anything: true } });
    workflows.set(anErrand('asked-only'), { sequence: 0, state: null, v: 2, unrecorded: 0, effects: 0, stuck: null });
    workflows.set(anErrand('just-begun'), { sequence: 2, state: {}, v: 2, unrecorded: 2, effects: 0, stuck: null });

    expect(await verify()).toEqual([]);
  });

  it('finds a gap in the journal', async () => {
    const thing = await grown('gap');
    await store.tamper('delete from journal where thing = $1 and sequence = 3', [thing]);

    expect(await damages()).toContain(`${thing} gapInJournal 3`);
  });

  it('finds a journal that folds to something else than the workflow', async () => {
    const thing = await grown('differs');
    await store.tamper(`update journal set event = jsonb_set(event, '{size}', '5') where thing = $1 and sequence = 3`, [thing]);
    await rebuild({ db: store.db, kinds: store.kinds });

    expect(await verify()).toEqual([{ thing, damage: 'journalDiffersFromWorkflow', sequence: 4, detail: 'steps' }]);
  });

  it('compares at exactly the sequence of the workflow, however far the journal went on since', async () => {
    const thing = await grown('goes-on');
    const before = workflows.get(thing);
    const asked = { db: store.db, kinds: store.kinds };
    const standing = async (one: ThingId) => {
      if (one !== thing) return workflows.get(one) ?? null;
      await store.recording.record(batch(thing, step(5), step(6))); // while verify looks
      return before ?? null;
    };

    expect(await verifyJournal({ ...asked, standing })).toEqual([]);
  });

  it('finds a journal that stays behind what the workflow has recorded', async () => {
    const thing = await grown('behind');
    await store.tamper('delete from journal where thing = $1 and sequence = 4', [thing]);
    await rebuild({ db: store.db, kinds: store.kinds });

    expect(await damages()).toEqual([`${thing} journalBehindWorkflow 3`]);
  });

  it('finds a workflow that stays behind the journal', async () => {
    const thing = await grown('restored');
    await runs(thing, { sequence: 2, state: (await store.journal.fold(thing, 2))?.state ?? null });

    expect(await damages()).toEqual([`${thing} workflowBehindJournal 2`]);
  });

  it('finds a workflow that is missing', async () => {
    const thing = await grown('terminated');
    workflows.delete(thing);

    expect(await damages()).toEqual([`${thing} workflowMissing 4`]);
  });

  it('finds a workflow without a journal', async () => {
    const thing = await grown('unwritten');
    await store.tamper('delete from journal where thing = $1', [thing]);
    await store.ask('delete from snapshot where thing = $1', [thing]);

    expect(await damages()).toEqual([`${thing} workflowWithoutJournal 4`]);
  });

  it.each([
    ['a state', `state = jsonb_set(state, '{steps}', '9')`, 'snapshotDiffersFromJournal 4'],
    ['a snapshot that stays behind', 'sequence = 2', 'snapshotDiffersFromJournal 2'],
    ['a column', `stage = 'done'`, 'columnsDiffer 4'],
    ['a due day', 'due_on = null', 'columnsDiffer 4'],
  ])('finds %s that is not what the journal says', async (_, change, expected) => {
    const thing = await grown('shown');
    await store.ask(`update snapshot set ${change} where thing = $1`, [thing]);

    expect(await damages()).toEqual([`${thing} ${expected}`]);
  });

  it('finds a snapshot that is gone', async () => {
    const thing = await grown('unseen');
    await store.ask('delete from snapshot where thing = $1', [thing]);

    expect(await damages()).toEqual([`${thing} snapshotDiffersFromJournal 4`]);
  });

  it.each([
    ['one too few', 'delete from commitment where thing = $1 and position = 3'],
    ['another owner', `update commitment set owner_id = 'somebody' where thing = $1 and position = 0`],
    [
      'one too many',
      `insert into commitment select thing, 9, 'extra', kind, owner_party, owner_id, since, until, then_type from commitment where thing = $1 and position = 0`,
    ],
  ])('finds commitments that are not what the journal says: %s', async (_, change) => {
    const thing = await grown('promises');
    await store.ask(change, [thing]);

    expect(await damages()).toEqual([`${thing} commitmentsDiffer 4`]);
  });

  it('finds an event that cannot be read', async () => {
    const thing = await grown('unreadable');
    await store.tamper(`update journal set event = 'null' where thing = $1 and sequence = 4`, [thing]);

    expect(await damages()).toContain(`${thing} journalUnreadable 4`);
  });

  it('finds a thing of a kind that nobody knows', async () => {
    await store.tamper(`insert into journal (thing, sequence, v, event, type, at) values ('stranger/1', 1, 1, '{}', 'x', '')`);

    expect(await damages()).toEqual(['stranger/1 journalUnreadable null']);
  });

  it('names a divergence and leaves everything else in peace', async () => {
    const thing = await grown('diverged');
    await store.tamper(`insert into journal select thing, 5, v, 'planted', 'x', event, type, at from journal where thing = $1 and sequence = 4`, [thing]);
    expect(await store.recording.record(batch(thing, step(5)))).toEqual({ outcome: 'diverged', sequence: 5 });
    await runs(thing, { sequence: 5, unrecorded: 1, stuck: { thing, sequence: 5, code: 'diverged', detail: 'sequence 5' } });

    expect(await damages()).toContain(`${thing} divergence 5`);
    expect((await damages()).filter((line) => !line.startsWith(thing))).toEqual([]);
  });

  it('names a stuck thing, reported or not', async () => {
    const [reported, unreported] = [await grown('reported'), await grown('unreported')];
    const stuck = { sequence: 4, code: 'tooManyAtOnce', detail: 'climbLadder' } as const;
    await store.recording.reportStuck({ thing: reported, ...stuck });
    await runs(reported, { stuck: { thing: reported, ...stuck } });
    await runs(unreported, { stuck: { thing: unreported, ...stuck } });

    expect(await damages()).toEqual([`${reported} stuck 4`, `${unreported} stuck 4`]);
  });

  it('never puts what it compares into its words', async () => {
    const thing = await grown('secret');
    await store.ask(`update snapshot set state = jsonb_set(state, '{coachId}', '"a name"'), coach_id = 'a name' where thing = $1`, [thing]);

    const findings = await verify();

    expect(findings.map(({ detail }) => detail)).toEqual(['coachId', 'coach_id']);
  });
});

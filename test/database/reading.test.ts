import type { RouteQuery, RouteRow } from '#shared/ports/reading.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { thingId } from '#shared/domain/thing.ts';
import { batch, moved, started, step } from './support/batches.ts';
import { errandKind } from './support/errand.ts';
import { aStore, type Store } from './support/store.ts';

const day = (text: string) => text as CalendarDay;
const aRoute = (id: string) => thingId('route', id);

/** Lists are of routes: here an errand goes by that name. */
const routeKinds = { route: { ...errandKind, name: 'route' } };

describe('lists of routes', () => {
  let store: Store;
  beforeEach(async () => void (store = await aStore(routeKinds)));
  afterEach(() => store.close());

  const begin = (id: string, from: Parameters<typeof started>[0]) => store.recording.record(batch(aRoute(id), started(from)));
  const idsOf = (rows: RouteRow[]) => rows.map(({ thing }) => thing.slice('route/'.length));
  const list = async (query: Partial<RouteQuery> = {}) => idsOf(await store.reading.routes({ scope: 'all', limit: 50, ...query }));

  it('are sorted by due day, with those without one last', async () => {
    await begin('c', { dueOn: '2026-06-01' });
    await begin('b', { dueOn: null });
    await begin('a', { dueOn: '2026-06-02' });
    await begin('d', { dueOn: '2026-06-01' });

    expect(await list()).toEqual(['c', 'd', 'a', 'b']);
    expect(await list({ dueBy: day('2026-06-01') })).toEqual(['c', 'd']);
    expect(await store.reading.routes({ scope: 'all', limit: 1 })).toEqual([
      { thing: 'route/c', sequence: 1, stage: 'under-way', coachId: 'coach-1', companyId: null, otherCompanyId: null, residentId: null, dueOn: '2026-06-01' },
    ]);
  });

  it('are narrowed by what is asked and by what the caller may see, at once', async () => {
    await begin('mine', { coachId: 'me', companyId: 'bakery' });
    await begin('theirs', { coachId: 'you', companyId: 'bakery' });
    await begin('nobodys', { coachId: null });
    await store.ask(`update snapshot set resident_id = 'anna' where thing = 'route/theirs'`);

    expect(await list({ coachId: 'you' })).toEqual(['theirs']);
    expect(await list({ companyId: 'bakery', stage: 'under-way' })).toEqual(['mine', 'theirs']);
    expect(await list({ stage: 'done' })).toEqual([]);
    expect(await list({ scope: { coachId: 'me' } })).toEqual(['mine']);
    expect(await list({ scope: { coachId: 'me', unassigned: true } })).toEqual(['mine', 'nobodys']);
    expect(await list({ scope: { companyId: 'bakery' }, coachId: 'you' })).toEqual(['theirs']);
    expect(await list({ scope: { residentId: 'anna' } })).toEqual(['theirs']);
    expect(await list({ scope: { coachId: 'me' }, coachId: 'you' })).toEqual([]);
    expect(await list({ scope: {} })).toEqual([]);
  });

  it('are counted for each coach, but for those on which nothing is waited for', async () => {
    const dueOn = '2026-06-01';
    for (const id of ['a', 'b']) await begin(id, { coachId: 'me', dueOn });
    await begin('done', { coachId: 'me', dueOn: null });
    await begin('c', { coachId: 'you', dueOn });
    await begin('d', { coachId: 'somebody', dueOn });

    expect(Object.fromEntries(await store.reading.openRoutesOf(['me', 'you', 'nobody']))).toEqual({ me: 2, you: 1 });
    expect((await store.reading.openRoutesOf([])).size).toBe(0);
  });

  it('leave out what has no first event yet', async () => {
    await store.recording.record(batch(aRoute('early'), step(2)));

    expect(await list()).toEqual([]);
    expect(await store.reading.route(aRoute('early'))).toBeNull();
  });

  it('show every unchanged route on exactly one page while others come, go and move', async () => {
    const dueOf = (n: number) => (n % 5 === 0 ? null : `2026-06-${String((n % 7) + 10)}`);
    for (let n = 0; n < 40; n += 1) await begin(`fixed-${String(n).padStart(2, '0')}`, { dueOn: dueOf(n) });
    for (let n = 0; n < 10; n += 1) await begin(`moving-${String(n)}`, { dueOn: '2026-06-11' });

    const seen: string[] = [];
    let rows: RouteRow[] = [];
    for (let page = 0; ; page += 1) {
      const last = rows.at(-1);
      rows = await store.reading.routes({ scope: 'all', limit: 7, ...(last !== undefined && { after: { dueOn: last.dueOn, thing: last.thing } }) });
      if (rows.length === 0) break;
      seen.push(...idsOf(rows));
      await begin(`new-${String(page)}`, { dueOn: page % 2 === 0 ? '2026-06-01' : '2026-06-12' });
      await store.recording.record(batch(aRoute(`moving-${String(page % 10)}`), moved(2, page % 2 === 0 ? '2026-06-30' : null)));
    }

    const fixed = seen.filter((id) => id.startsWith('fixed-'));
    expect(fixed).toHaveLength(40);
    expect(new Set(fixed).size).toBe(40);
  });
});

describe('commitments', () => {
  let store: Store;
  beforeAll(async () => void (store = await aStore(routeKinds)));
  afterAll(() => store.close());

  it('are listed for their owner, a page at a time, each once', async () => {
    for (const id of ['a', 'b', 'c']) await store.recording.record(batch(aRoute(id), started({ coachId: 'me' }), step(2), step(3)));
    await store.recording.record(batch(aRoute('other'), started({ coachId: 'you' }), step(2)));

    const first = await store.reading.commitmentsOfOwner({ party: 'coach', id: 'me' }, 4);
    const last = first.at(-1);
    if (last === undefined) throw new Error('no commitments');
    const second = await store.reading.commitmentsOfOwner({ party: 'coach', id: 'me' }, 4, last);

    expect([...first, ...second].map(({ thing, id }) => `${thing} ${id}`)).toEqual(
      ['a', 'b', 'c'].flatMap((id) => [`route/${id} step/0`, `route/${id} step/1`]),
    );
    expect(first[0]).toMatchObject({ kind: 'takeStep', owner: { party: 'coach', id: 'me' }, until: '2099-01-01T00:00:00.000Z', thenType: null });
  });

  it('of a whole role are those that name nobody', async () => {
    expect((await store.reading.commitmentsOfOwner({ party: 'lead', id: null }, 10)).map(({ kind, thenType }) => [kind, thenType])).toEqual(
      Array.from({ length: 4 }, () => ['watchErrand', 'stepTaken']),
    );
    expect(await store.reading.commitmentsOfOwner({ party: 'coach', id: null }, 10)).toEqual([]);
  });

  it('of one thing come with its timeline', async () => {
    expect((await store.reading.commitmentsOf(aRoute('a'))).map(({ id }) => id)).toEqual(['step/0', 'step/1', 'watch']);
    expect((await store.reading.timeline(aRoute('a'), 1, 1)).map(({ sequence, event }) => [sequence, event.type])).toEqual([[2, 'stepTaken']]);
  });

  it('come with how often people changed a thing: what time did does not count', async () => {
    await store.recording.record(batch(aRoute('counted'), started(), step(2), step(3, 1, null)));

    expect(await store.reading.changesOf(aRoute('counted'))).toBe(2);
    expect(await store.reading.changesOf(aRoute('unheard-of'))).toBe(0);
  });
});

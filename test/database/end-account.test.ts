import { createAddressBook } from '#infra/database/people/address-book.ts';
import { createPeople } from '#infra/database/people/people.ts';
import type { Actor, Party } from '#shared/domain/actor.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { batch, started } from './support/batches.ts';
import { errandKind } from './support/errand.ts';
import { aStore, type Store } from './support/store.ts';

const NOW = instantAt('2026-04-01' as CalendarDay, 600);
const lead: Actor = { party: 'lead', person: 'els' };

describe('ending an account', () => {
  let store: Store;
  let people: ReturnType<typeof createPeople>;
  beforeAll(async () => {
    store = await aStore({ route: { ...errandKind, name: 'route' } });
    people = createPeople({ db: store.db });
  });
  afterAll(() => store.close());

  const somebody = async (id: string, party: Party = 'coach'): Promise<void> =>
    people.save({ id, party, subject: `subject-${id}`, name: id, email: `${id}@example.org`, phone: null, companyId: null, residentId: null });
  const promise = (thing: ThingId, position: number, ownerId: string) =>
    store.ask(
      `insert into commitment (thing, position, id, kind, owner_party, owner_id, since, until, then_type)
       values ($1, $2, 'x', 'stayInTouch', 'coach', $3, '2026-04-01', '2026-04-08', 'climbLadder')`,
      [thing, position, ownerId],
    );

  it('leaves the name, and takes away signing in, being chosen and being written to', async () => {
    await somebody('kim');

    expect(await people.end('kim', lead, NOW)).toEqual({ outcome: 'ended' });

    expect(await people.bySubject('subject-kim')).toBeNull();
    expect((await people.byParty('coach')).map(({ id }) => id)).not.toContain('kim');
    expect(await createAddressBook({ db: store.db }).of({ party: 'coach', id: 'kim' })).toEqual([]);
    expect((await people.byId('kim'))?.name).toBe('kim');
  });

  it('is the same the second time', async () => {
    await somebody('bo');

    expect(await people.end('bo', lead, NOW)).toEqual({ outcome: 'ended' });
    expect(await people.end('bo', lead, NOW)).toEqual({ outcome: 'ended' });
    expect(await people.end('nobody', lead, NOW)).toEqual({ outcome: 'unknown' });
  });

  it('waits until every promise and every route has another owner, and names them', async () => {
    await somebody('lee');
    const [coached, promised] = [thingId('route', 'coached'), thingId('route', 'promised')];
    await store.recording.record(batch(coached, started({ coachId: 'lee' })));
    await store.ask(`delete from commitment where thing = $1`, [coached]);
    await promise(coached, 0, 'a-lead');
    await promise(promised, 0, 'lee');

    expect(await people.end('lee', lead, NOW)).toEqual({ outcome: 'refused', code: 'owesCommitments', owed: { commitments: 1, things: [coached, promised] } });
    expect(await people.bySubject('subject-lee')).not.toBeNull();

    await store.ask(`update commitment set owner_id = 'kim' where thing = $1`, [promised]);
    await store.ask(`delete from commitment where thing = $1`, [coached]); // nothing is waited for on it any more
    expect(await people.end('lee', lead, NOW)).toEqual({ outcome: 'ended' });
  });

  it('waits for a route that they are about to take over', async () => {
    await somebody('mo');
    const thing = thingId('route', 'handed-over');
    await store.recording.record(batch(thing, started({ coachId: 'kim' })));
    await promise(thing, 7, 'kim');
    await store.ask(`update snapshot set state = state || '{"handover":{"coachId":"mo"}}' where thing = $1`, [thing]);

    expect(await people.end('mo', lead, NOW)).toMatchObject({ code: 'owesCommitments', owed: { commitments: 0, things: [thing] } });
  });

  it('is not for oneself, and not for a resident or a contact of a company', async () => {
    await somebody('els', 'lead');
    await somebody('baker', 'employer');

    expect(await people.end('els', lead, NOW)).toMatchObject({ outcome: 'refused', code: 'ownAccount' });
    expect(await people.end('baker', lead, NOW)).toMatchObject({ outcome: 'refused', code: 'notStaff' });
  });
});

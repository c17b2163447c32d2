import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { createSend, createSendAnything, createSendDigest } from '#activities/index.ts';
import { createAbsences } from '#infra/database/absences/absences.ts';
import { createDigests } from '#infra/database/digests/digests.ts';
import { createJournal } from '#infra/database/journal/journal.ts';
import { createAddressBook } from '#infra/database/people/address-book.ts';
import { createPeople } from '#infra/database/people/people.ts';
import { createReading } from '#infra/database/reading/reading.ts';
import { createDigestStarter } from '#infra/digests/digest-starter.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import { startMailCatcher, type MailCatcher } from '#infra/mail/mail-catcher.ts';
import { openMailbox, type Mailbox } from '#infra/mail/mailbox.ts';
import { createMailer } from '#infra/mail/mailer.ts';
import { freePort } from '#infra/run/ports.ts';
import { createFastForward, type FastForward } from '#infra/temporal/fast-forward.ts';
import { createGateway } from '#infra/temporal/gateway.ts';
import { nextMorning } from '#shared/domain/digest/mornings.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { thingId, type ThingId } from '#shared/domain/thing.ts';
import { dayOf, instant, MINUTE_MS, msOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import type { Person } from '#shared/ports/people.ts';
import { aNamespaceName } from '#test/support/stack.ts';
import { aGround, type SharedGround } from '../support/api.ts';
import { people } from '../support/people.ts';
import { aRecordedRoute } from '../support/recorded-route.ts';
import { requested } from '../support/steps.ts';
import { aWorker } from '../support/worker.ts';

const WEB_URL = 'https://ontwikkellijn.example';

let ground: SharedGround;
let mailbox: Mailbox;
let fastForward: FastForward;
let startDigests: () => Promise<void>;
let close: () => Promise<void>;

beforeAll(async () => {
  ground = await aGround();
  const { db } = ground;
  const folder = await mkdtemp(join(tmpdir(), 'digest-'));
  mailbox = await openMailbox(folder);
  const port = await freePort();
  const catcher: MailCatcher = await startMailCatcher(mailbox, port);
  const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${String(port)}`, from: 'Ontwikkellijn <ontwikkellijn@example.org>' });
  const digests = createDigests({ db });
  const send = createSendAnything({
    letter: createSend({ addressBook: createAddressBook({ db }), mailer, webUrl: WEB_URL }),
    digest: createSendDigest({ digests, absences: createAbsences({ db }), reading: createReading({ db }), mailer, webUrl: WEB_URL }),
  });
  const worker = await aWorker(ground, { send });
  const connection = await Connection.connect({ address: ground.temporalAddress });
  const client = new Client({ connection, namespace: aNamespaceName() });
  const gateway = createGateway({
    client,
    kinds,
    taskQueue: ground.taskQueue,
    journal: createJournal({ db, kinds }),
    recording: createRecording({ db, kinds }),
  });
  const faults: unknown[] = [];
  fastForward = createFastForward(client);
  startDigests = async () => createDigestStarter({ digests, gateway, onFault: (fault) => void faults.push(fault) }).close();
  close = async () => {
    await worker.close();
    await connection.close();
    await catcher.stop();
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
  };
});
afterAll(async () => {
  await close();
  await ground.close();
});

const aPerson = async (more: Pick<Person, 'party' | 'name'>): Promise<Person & { email: string }> => {
  const id = randomUUID();
  const person = { ...people.anna, id, subject: id, email: `${id}@example.org`, ...more };
  await createPeople({ db: ground.db }).save(person);
  return person;
};
const aCoach = () => aPerson({ party: 'coach', name: 'Marit Postma' });
const aRouteOf = ({ id }: Person) => aRecordedRoute(ground.db, ({ residentId }) => requested(residentId, id));
const digestOf = ({ id }: Person): ThingId => thingId('digest', id);
const mailsTo = async ({ email }: Person) => (await mailbox.all()).filter(({ to }) => to.includes(email ?? '-'));
const typesOf = async (thing: ThingId) => (await createReading({ db: ground.db }).timeline(thing, 0, 100)).map(({ event }) => event.type);

/** Lets the digest's own time pass to just after its next morning, and waits until what happened then is recorded. */
const nextMorningOf = async (coach: Person, ended: string): Promise<void> => {
  const thing = digestOf(coach);
  const before = (await typesOf(thing)).length;
  const morning = nextMorning(await fastForward.now(thing));
  await fastForward.to(thing, instant(msOf(morning) + MINUTE_MS));
  while (!(await typesOf(thing)).slice(before).includes(ended)) await sleep(50);
};

it('brings a coach what is due today in numbers and kinds, each working morning, once', async () => {
  const coach = await aCoach();
  await aRouteOf(coach);
  await aRouteOf(coach);
  await startDigests();
  await startDigests();

  await nextMorningOf(coach, 'digestDelivered');
  await nextMorningOf(coach, 'digestDelivered');

  const mails = await mailsTo(coach);
  expect(mails).toHaveLength(2);
  expect(await typesOf(digestOf(coach))).toEqual(['digestStarted', 'digestLeft', 'digestDelivered', 'digestLeft', 'digestDelivered']);
  const [mail] = mails;
  expect(mail?.subject).toBe('Vandaag wachten er 4 dingen op je');
  expect(mail?.text).toContain('Daarvan zijn er 4 al over tijd.');
  for (const task of ['Begin met de intake.', 'Neem contact op met de inwoner.']) expect(mail?.text).toContain(`- 2 keer: ${task}`);
  expect(mail?.text).toContain(`${WEB_URL}/vandaag`);
  expect(`${String(mail?.subject)} ${String(mail?.text)}`).not.toMatch(/Sam|Bakker|Marit|Postma/);
});

it('is silent on a morning on which nothing is due', async () => {
  const coach = await aCoach();
  const { routeId } = await aRouteOf(coach);
  await ground.db.sql.query({ name: 'test-later', text: `update commitment set until = '2099-01-01T16:00:00.000Z' where thing = $1` }, [`route/${routeId}`]);
  await startDigests();

  await nextMorningOf(coach, 'digestSkipped');

  expect(await mailsTo(coach)).toEqual([]);
});

it('goes to who stands in, together with their own day', async () => {
  const [away, cover] = [await aCoach(), await aCoach()];
  await aRouteOf(away);
  await aRouteOf(cover);
  await startDigests();
  const on = dayOf(nextMorning(instant(Date.now())));
  const absence = { id: randomUUID(), coachId: away.id, fromOn: on, untilOn: on, coverId: cover.id, plannedBy: away.id, digest: '' };
  expect(await createAbsences({ db: ground.db }).plan(absence, dayOf(instant(Date.now())))).toHaveProperty('planned');

  await nextMorningOf(away, 'digestSkipped');
  await nextMorningOf(cover, 'digestDelivered');

  expect(await mailsTo(away)).toEqual([]);
  expect((await mailsTo(cover)).map(({ subject }) => subject)).toEqual(['Vandaag wachten er 4 dingen op je']);
});

it('goes to who stands in, also where they coach nothing themselves', async () => {
  const [away, cover] = [await aCoach(), await aCoach()];
  await aRouteOf(away);
  const on = dayOf(nextMorning(instant(Date.now())));
  const absence = { id: randomUUID(), coachId: away.id, fromOn: on, untilOn: on, coverId: cover.id, plannedBy: away.id, digest: '' };
  expect(await createAbsences({ db: ground.db }).plan(absence, dayOf(instant(Date.now())))).toHaveProperty('planned');
  await startDigests();

  await nextMorningOf(cover, 'digestDelivered');

  expect((await mailsTo(cover)).map(({ subject }) => subject)).toEqual(['Vandaag wachten er 2 dingen op je']);
});

describe('of a coach who is away while nobody stands in', () => {
  const away = async (coach: Person, fromOn: CalendarDay) => {
    const absence = { id: randomUUID(), coachId: coach.id, fromOn, untilOn: addDays(fromOn, 7), coverId: null, plannedBy: coach.id, digest: '' };
    expect(await createAbsences({ db: ground.db }).plan(absence, dayOf(instant(Date.now())))).toHaveProperty('planned');
    return absence;
  };

  it('reaches nobody; every lead hears how many routes that are, until it is over', async () => {
    const [coach, lead] = [await aCoach(), await aPerson({ party: 'lead', name: 'Lies Bos' })];
    await startDigests();
    await nextMorningOf(lead, 'digestSkipped');
    await aRouteOf(coach);
    await aRouteOf(coach);
    await startDigests();
    const absence = await away(coach, dayOf(nextMorning(instant(Date.now()))));

    await nextMorningOf(coach, 'digestSkipped');
    await nextMorningOf(lead, 'digestDelivered');
    const order = { by: lead.id, key: { id: randomUUID(), digest: '' }, basedOn: null };
    const ended = await createAbsences({ db: ground.db }).change(absence.id, { type: 'coachBack', backOn: absence.fromOn }, order, absence.fromOn);
    expect(ended.outcome).toBe('changed');
    await nextMorningOf(lead, 'digestSkipped');

    expect(await mailsTo(coach)).toEqual([]);
    const [mail, ...others] = await mailsTo(lead);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('2 routes hebben vandaag geen begeleider');
    expect(mail?.text).toContain(`${WEB_URL}/afwezig`);
    expect(`${String(mail?.subject)} ${String(mail?.text)}`).not.toMatch(/Sam|Bakker|Marit|Postma/);
  });

  it('is told beside what is due for the lead', async () => {
    const [coach, lead] = [await aCoach(), await aPerson({ party: 'lead', name: 'Lot Bos' })];
    const { routeId } = await aRouteOf(coach);
    const climbed = `update commitment set owner_party = 'lead', owner_id = null where thing = $1 and kind = 'startIntake'`;
    await ground.db.sql.query({ name: 'test-climbed', text: climbed }, [`route/${routeId}`]);
    await startDigests();
    await away(coach, dayOf(nextMorning(instant(Date.now()))));

    await nextMorningOf(lead, 'digestDelivered');

    const [mail] = await mailsTo(lead);
    expect(mail?.subject).toBe('Vandaag wacht er 1 ding op je');
    expect(mail?.text).toContain('- Begin met de intake.');
    expect(mail?.text).toContain('1 route heeft vandaag geen begeleider.');
  });
});

it('ends with the account, and nobody who coaches nothing ever gets one', async () => {
  const [leaving, idle] = [await aCoach(), await aCoach()];
  await aRouteOf(leaving);
  await startDigests();
  await ground.db.sql.query({ name: 'test-leave', text: 'update person set ended_at = clock_timestamp() where id = $1' }, [leaving.id]);

  await nextMorningOf(leaving, 'digestStopped');
  await startDigests();

  expect(await mailsTo(leaving)).toEqual([]);
  expect(await createReading({ db: ground.db }).commitmentsOf(digestOf(leaving))).toEqual([]);
  expect(await typesOf(digestOf(leaving))).toEqual(['digestStarted', 'digestLeft', 'digestStopped']);
  expect(await typesOf(digestOf(idle))).toEqual([]);
});

it('lets a mail about a route show the way to its page, for a reader who can sign in', async () => {
  const coach = await aCoach();
  const { routeId } = await aRouteOf(coach);
  const texts: string[] = [];
  const mailer = {
    send: ({ text }: { text: string }) => {
      texts.push(text);
      return Promise.resolve('delivered' as const);
    },
  };
  const letter = createSend({ addressBook: createAddressBook({ db: ground.db }), mailer, webUrl: WEB_URL });
  const sendTo = () =>
    letter(
      { type: 'send', commitment: 'message/1', to: { party: 'coach', id: coach.id }, template: 'coachAssigned', facts: {} },
      'k',
      thingId('route', routeId),
    );

  await sendTo();
  await createPeople({ db: ground.db }).save({ ...coach, subject: null });
  await sendTo();

  expect(texts.map((text) => text.includes(`Bekijk het in Ontwikkellijn: ${WEB_URL}/routes/${routeId}`))).toEqual([true, false]);
});

import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { anErrandId, DAY_MINUTES, minutesAfter } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await anEngine();
});
afterAll(async () => {
  await engine.close();
});

const begun = instant(Date.now());
const daysFromNow = (days: number) => minutesAfter(begun, days * DAY_MINUTES);

it('lets ten weeks of one thing pass, through every sleep, and what was due has happened', async () => {
  const thing = anErrandId();
  await engine.begin(thing, daysFromNow(70));

  await engine.fastForward.to(thing, daysFromNow(69));
  expect((await engine.standing(thing)).state.reminders).toBe(0);

  await engine.fastForward.to(thing, daysFromNow(73));
  expect((await engine.standing(thing)).state.reminders).toBeGreaterThan(0);
  expect(msOf(await engine.fastForward.now(thing))).toBeGreaterThanOrEqual(msOf(daysFromNow(73)));
});

it('leaves the time of other things alone, and does nothing when the moment has passed', async () => {
  const [moved, other] = [anErrandId(), anErrandId()];
  await engine.begin(moved);
  await engine.begin(other);

  await engine.fastForward.to(moved, daysFromNow(10));
  await engine.fastForward.to(moved, daysFromNow(5));

  expect(msOf(await engine.fastForward.now(moved))).toBeGreaterThanOrEqual(msOf(daysFromNow(10)));
  expect(msOf(await engine.fastForward.now(other))).toBeLessThan(msOf(daysFromNow(1)));
});

it('says so when there is no such thing', async () => {
  await expect(engine.fastForward.to(anErrandId(), daysFromNow(1))).rejects.toThrow();
});

import { checkLine } from '#shared/domain/line/check-line.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { thingId } from '#shared/domain/thing.ts';
import { coach, lead, today } from './support/brigade.ts';
import { aKey } from './support/client-side.ts';
import { anEngine, type Engine } from './support/engine.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await anEngine();
});
afterAll(async () => {
  await engine.close();
});

/** Whoever gets into `extra` never leaves it. */
const withDeadEnd: LineDefinition = {
  ...kansrijkTalentLine,
  stages: [
    ...kansrijkTalentLine.stages.map((stage) => (stage.id === 'intake' ? { ...stage, moves: [...stage.moves, 'extra'] } : stage)),
    { id: 'extra', kind: 'preparation', name: 'Extra', moves: [], silenceLimitWorkingDays: 10 },
  ],
};

const request = (line: LineDefinition): RouteCommand => ({
  ...{ type: 'requestRoute', by: lead, residentId: '0e0e0000-0000-4000-8000-000000000009', line, requestedOn: today(), coachId: coach.person },
});

it('does not begin a route on a line that somebody could not leave, and the check names where; the same resident then begins on a sound one', async () => {
  expect(checkLine(withDeadEnd)).toEqual([{ code: 'deadEnd', where: 'stages.extra.moves', sentence: expect.stringMatching(/\.$/) }]);
  const thing = thingId('route', crypto.randomUUID());

  expect(await engine.gateway.send(thing, request(withDeadEnd), aKey(), { start: true })).toEqual({ outcome: 'refused', code: 'lineInvalid' });

  expect(await engine.standing(thing)).toMatchObject({ sequence: 0, unrecorded: 0 });
  expect(await engine.journal.eventsOf(thing)).toEqual([]);
  expect(await engine.gateway.send(thing, request(kansrijkTalentLine), aKey(), { start: true })).toMatchObject({ outcome: 'accepted' });
});

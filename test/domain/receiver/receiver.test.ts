import fc from 'fast-check';
import { TIME, type Actor } from '#shared/domain/actor.ts';
import type { OutcomeCommand } from '#shared/domain/effect.ts';
import type { ReceiverCommand } from '#shared/domain/receiver/commands.ts';
import { receiverKind } from '#shared/domain/receiver/kind.ts';
import type { Receiver } from '#shared/domain/receiver/receiver.ts';
import { toldEvents } from '#shared/domain/receiver/told-events.ts';
import { audienceOfEvent } from '#shared/domain/route/audience.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

const { decider } = receiverKind;
const operator: Actor = { party: 'operator', person: 'hanna' };
const at = (minute: number): Instant => instant(Date.parse('2026-04-01T09:00:00.000Z') + minute * 60_000);

/** Gives commands one after another; fails where one is refused. */
const after = (...commands: [minute: number, command: ReceiverCommand][]): Receiver =>
  commands.reduce((receiver, [minute, command]) => {
    const decision = decider.decide(receiver, command, at(minute));
    if (!decision.accepted) throw new Error(`${command.type}: ${decision.code}`);
    return decision.events.reduce(decider.evolve, receiver);
  }, decider.initial);

const register: [number, ReceiverCommand] = [0, { type: 'registerReceiver', receiverId: 'one', by: operator }];
const ring = (minute: number): [number, ReceiverCommand] => [minute, { type: 'ringReceiver', by: TIME }];
const again = (minute: number): [number, ReceiverCommand] => [minute, { type: 'bringAgain', by: TIME }];
const ended = (minute: number, nth: number, outcome: 'told' | 'notYetDelivered'): [number, ReceiverCommand] => [
  minute,
  { type: outcome, by: TIME, commitment: `delivery/${nth}` },
];
const gone = (minute: number, nth: number): [number, ReceiverCommand] => [
  minute,
  { type: 'tellRefused', code: 'gone', by: TIME, commitment: `delivery/${nth}` },
];
const promises = (receiver: Receiver) => decider.commitments(receiver).map(({ id, until, then }) => [id, until, then?.type ?? null]);
const effectsOf = (receiver: Receiver, [minute, command]: [number, ReceiverCommand]) => {
  const decision = decider.decide(receiver, command, at(minute));
  if (!decision.accepted) throw new Error(decision.code);
  const [event] = decision.events;
  return decider.react(event, decider.evolve(receiver, event));
};

describe('a receiver', () => {
  it('owes nobody anything while there is nothing to bring', () => {
    expect(promises(after(register))).toEqual([]);
    expect(promises(after(register, ring(1), ended(2, 1, 'told')))).toEqual([]);
  });

  it('is told outside, in the lane of its own', () => {
    expect(effectsOf(after(register), ring(1))).toEqual([
      { type: 'tell', commitment: 'delivery/1', to: 'webhook/one', command: { type: 'bringNotices', by: TIME } },
    ]);
  });

  it('is tried again by itself, later each time and an hour at most, and never given up', () => {
    let receiver = after(register, ring(0));
    const pauses: number[] = [];
    for (let nth = 1, minute = 1; nth <= 12; nth++) {
      const failed = decider.decide(receiver, ended(minute, nth, 'notYetDelivered')[1], at(minute));
      if (!failed.accepted) throw new Error(failed.code);
      receiver = failed.events.reduce(decider.evolve, receiver);
      const next = decider.commitments(receiver).find(({ then }) => then !== null);
      if (next?.then === null || next === undefined) throw new Error('given up');
      pauses.push((Date.parse(next.until) - Date.parse(at(minute))) / 60_000);
      minute = (Date.parse(next.until) - Date.parse(at(0))) / 60_000;
      const begun = decider.decide(receiver, next.then, next.until);
      if (!begun.accepted) throw new Error(begun.code);
      receiver = begun.events.reduce(decider.evolve, receiver);
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60]);
  });

  it('is a promise of the operator within a day of the first failure, however often it is tried since', () => {
    const receiver = after(register, ring(0), ended(1, 1, 'notYetDelivered'), again(2), ended(3, 2, 'notYetDelivered'));
    expect(promises(receiver)).toEqual([
      ['delivery/2', at(5), 'bringAgain'],
      ['look-at-receiver', at(1 + 24 * 60), null],
    ]);
    expect(promises(after(register, ring(0), ended(1, 1, 'notYetDelivered'), again(2), ended(3, 2, 'told')))).toEqual([]);
  });

  it('that wants no more is left in peace, until somebody has looked', () => {
    const stopped = after(register, ring(0), gone(1, 1));
    expect(promises(stopped)).toEqual([['look-at-receiver', at(1 + 24 * 60), null]]);
    expect(decider.decide(stopped, ring(2)[1], at(2))).toEqual({ accepted: false, code: 'nothingToRing' });
    const replay: [number, ReceiverCommand] = [3, { type: 'replayNotices', from: 7, by: operator }];
    expect(effectsOf(stopped, replay)).toMatchObject([{ commitment: 'delivery/2', command: { type: 'bringNotices', from: 7 } }]);
  });

  it('goes on with a replay after a failure, from where that began', () => {
    const replayed = after(register, [1, { type: 'replayNotices', from: 7, by: operator }], ended(2, 1, 'notYetDelivered'));
    expect(effectsOf(replayed, again(3))).toMatchObject([{ commitment: 'delivery/2', command: { from: 7 } }]);
  });

  it('does not take the end of an earlier attempt for its own', () => {
    const receiver = after(register, ring(0), [1, { type: 'replayNotices', from: 1, by: operator }], ended(2, 1, 'notYetDelivered'));
    expect(promises(receiver)).toEqual([['delivery/2', at(1 + 60), 'bringAgain']]);
  });

  it('that was removed is not told any more', () => {
    const removed = after(register, ring(0), [1, { type: 'removeReceiver', by: operator }], ended(2, 1, 'notYetDelivered'));
    expect(promises(removed)).toEqual([]);
    expect(decider.decide(removed, { type: 'replayNotices', from: 1, by: operator }, at(3))).toEqual({ accepted: false, code: 'receiverRemoved' });
  });

  it('is managed by a lead or an operator only', () => {
    for (const party of ['coach', 'employer', 'resident', 'case-manager', 'time'] as const) {
      const refused = decider.decide(decider.initial, { type: 'registerReceiver', receiverId: 'one', by: { party, person: null } }, at(0));
      expect(refused).toEqual({ accepted: false, code: 'notYours' });
    }
    expect(decider.decide(after(register), { type: 'ringReceiver', by: operator }, at(0))).toEqual({ accepted: false, code: 'notYours' });
  });

  it('never refuses an outcome or what time asks of it, and never owes two attempts at once', () => {
    const outcome = fc.constantFrom<OutcomeCommand['type']>('told', 'tellRefused', 'notYetDelivered', 'delivered', 'undeliverable');
    const step = fc.oneof(
      fc.tuple(outcome, fc.integer({ min: 0, max: 6 })).map(([type, nth]) => ({ type, by: TIME, commitment: `delivery/${nth}`, code: 'gone' })),
      fc.constant<ReceiverCommand>({ type: 'ringReceiver', by: TIME }),
      fc.constant<ReceiverCommand>({ type: 'replayNotices', from: 1, by: operator }),
      fc.constant<'due'>('due'),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let receiver = after(register);
        for (const [minute, taken] of steps.entries()) {
          const due = decider.commitments(receiver).find(({ then }) => then !== null);
          const command = taken === 'due' ? due?.then : taken;
          if (command === null || command === undefined) continue;
          const decision = decider.decide(receiver, command, at(minute));
          if ('commitment' in command || taken === 'due') expect(decision.accepted).toBe(true);
          if (decision.accepted) receiver = decision.events.reduce(decider.evolve, receiver);
          expect(decider.commitments(receiver).filter(({ kind }) => kind === 'bringNotices').length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('what systems elsewhere hear', () => {
  const routeTypes = toldEvents.filter((name) => name.startsWith('route/')).map((name) => name.slice('route/'.length) as RouteEvent['type']);

  it('is only what a resident may hear as well, and so nothing of pauses, reasons or care', () => {
    expect(routeTypes.length).toBeGreaterThan(5);
    for (const type of routeTypes) expect(audienceOfEvent({ type } as RouteEvent)).toContain('resident');
  });

  it.each([
    'routePaused',
    'pauseChanged',
    'routeResumed',
    'careAnswerRecorded',
    'routeClosed',
    'steppedBack',
    'matchWithdrawn',
    'ladderMeasured',
    'factCorrected',
  ])('is never %s', (type) => expect(routeTypes).not.toContain(type));
});

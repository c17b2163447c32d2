import type { Absence } from '#shared/domain/absence/absence.ts';
import { TIME, type Actor, type Party } from '#shared/domain/actor.ts';
import type { DigestCommand } from '#shared/domain/digest/commands.ts';
import { dayOfWork, isQuiet } from '#shared/domain/digest/day-of-work.ts';
import type { Digest } from '#shared/domain/digest/digest.ts';
import type { DigestEvent } from '#shared/domain/digest/events.ts';
import { digestKind } from '#shared/domain/digest/kind.ts';
import { morningOf } from '#shared/domain/digest/morning.ts';
import type { Effect } from '#shared/domain/effect.ts';
import { playUntil, type World } from '#shared/domain/play.ts';
import { digestLetter } from '#shared/domain/texts/digest.ts';
import { dayOf, instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { isWorkingDay } from '#shared/domain/time/working-days.ts';

const { decider } = digestKind;
const at = (day: string, minute = 0): Instant => instantAt(day as CalendarDay, minute);
const MORNING = 8 * 60 + 30;

const give = (digest: Digest, command: DigestCommand, now: Instant): Digest => {
  const decision = decider.decide(digest, command, now);
  if (!decision.accepted) throw new Error(decision.code);
  return decision.events.reduce(decider.evolve, digest);
};
const started = (now: Instant): Digest => give(decider.initial, { type: 'startDigest', personId: 'anna', by: TIME }, now);
const delivered: World<DigestCommand> = (effect) => ({ type: 'delivered', commitment: effect.commitment, by: TIME });
const leftIn = (events: readonly DigestEvent[]) => events.flatMap((event) => (event.type === 'digestLeft' ? [{ on: event.on, at: event.at }] : []));

describe('the morning digest', () => {
  it('leaves at 08:30 in Amsterdam on every working day and on no other, in winter and summer', () => {
    const { events, stuckAt } = playUntil(decider, started(at('2026-03-20', 600)), at('2026-03-20', 600), at('2026-05-15'), delivered);

    expect(stuckAt).toBeNull();
    const left = leftIn(events);
    expect(left).toHaveLength(35);
    expect(left.every(({ on }) => isWorkingDay(on))).toBe(true);
    expect(left.map(({ at: moment }) => moment)).toEqual(left.map(({ on }) => at(on, MORNING)));
    expect(left.map(({ on }) => on)).not.toContain('2026-04-06'); // Easter Monday
  });

  it('begins on the very day where it is early enough', () => {
    expect(decider.commitments(started(at('2026-04-01', MORNING - 1)))).toMatchObject([{ until: at('2026-04-01', MORNING) }]);
    expect(decider.commitments(started(at('2026-04-01', MORNING)))).toMatchObject([{ until: at('2026-04-02', MORNING) }]);
    expect(decider.commitments(started(at('2026-04-03', MORNING)))).toMatchObject([{ until: at('2026-04-07', MORNING) }]);
  });

  const came = (digest: Digest, now: Instant) => give(digest, { type: 'morningCame', by: TIME }, now);

  it('comes once after an outage, with the day as it is then, and never at night or in the weekend', () => {
    const waiting = started(at('2026-04-01', 600));

    expect(came(waiting, at('2026-04-09', 660))).toMatchObject({ standing: { step: 'sending', on: '2026-04-09', tries: 1 } });
    for (const late of [at('2026-04-09', 1_020), at('2026-04-11', 600), at('2026-04-10', 60)]) {
      const skipped = came(waiting, late);
      expect(skipped).toMatchObject({ standing: { step: 'waiting', since: late } });
      expect(isWorkingDay(dayOf(decider.commitments(skipped)[0]?.until ?? late))).toBe(true);
    }
  });

  it('is tried again while the mail server is away, and gives way to the next day', () => {
    const tried: string[] = [];
    const away: World<DigestCommand> = (effect: Effect) => {
      tried.push(effect.commitment);
      return { type: 'notYetDelivered', commitment: effect.commitment, by: TIME };
    };

    const { stuckAt } = playUntil(decider, started(at('2026-04-01')), at('2026-04-01'), at('2026-04-03'), away);

    expect(stuckAt).toBeNull();
    expect(tried).toEqual(
      ['2026-04-01/1', '2026-04-01/2', '2026-04-01/3', '2026-04-01/4', '2026-04-02/1', '2026-04-02/2', '2026-04-02/3', '2026-04-02/4'].map(
        (id) => `digest/${id}`,
      ),
    );
  });

  it('is tried again where no outcome ever comes, and hears one of an earlier attempt without heeding it', () => {
    const sending = came(started(at('2026-04-01')), at('2026-04-01', MORNING));
    const again = came(sending, at('2026-04-01', MORNING + 15));

    expect(again).toMatchObject({ standing: { step: 'sending', tries: 2 } });
    expect(give(again, { type: 'delivered', commitment: 'digest/2026-04-01/1', by: TIME }, at('2026-04-01', 540))).toEqual(again);
  });

  it('stops when the account ended, waits for nothing then, and can start again', () => {
    const sending = came(started(at('2026-04-01')), at('2026-04-01', MORNING));
    const stopped = give(sending, { type: 'undeliverable', code: 'accountEnded', commitment: 'digest/2026-04-01/1', by: TIME }, at('2026-04-01', MORNING));

    expect(decider.commitments(stopped)).toEqual([]);
    expect(give(stopped, { type: 'startDigest', personId: 'anna', by: TIME }, at('2026-04-01', 600))).toMatchObject({ standing: { step: 'waiting' } });
  });

  it('starts once, and takes orders from nobody', () => {
    const anna: Actor = { party: 'coach', person: 'anna' };
    const now = at('2026-04-01');

    expect(decider.decide(started(now), { type: 'startDigest', personId: 'anna', by: TIME }, now)).toEqual({ accepted: false, code: 'alreadyStarted' });
    expect(decider.decide(started(now), { type: 'morningCame', by: anna }, now)).toEqual({ accepted: false, code: 'notYours' });
  });

  it('takes everything that comes from time or an effect, in every state', () => {
    const now = at('2026-04-01', MORNING);
    const sending = came(started(at('2026-04-01')), now);
    const stopped = give(sending, { type: 'undeliverable', code: 'accountEnded', commitment: 'digest/2026-04-01/1', by: TIME }, now);
    const commands: DigestCommand[] = [
      { type: 'morningCame', by: TIME },
      ...(['told', 'delivered', 'notYetDelivered'] as const).map((type) => ({ type, commitment: 'digest/2026-04-01/1', by: TIME })),
      ...(['tellRefused', 'undeliverable'] as const).map((type) => ({ type, code: 'nothingDue', commitment: 'digest/2026-04-01/1', by: TIME })),
    ];

    for (const digest of [decider.initial, started(now), sending, stopped]) {
      for (const command of commands) expect(decider.decide(digest, command, now)).toMatchObject({ accepted: true });
    }
  });
});

describe('what it says', () => {
  const promised = (kind: string, day: string) => ({ kind, id: kind, until: at(day, 1_020) });
  const nameOf = ({ kind }: { kind: string }) => kind;
  const pages = { today: 'https://web.example/vandaag', absences: 'https://web.example/afwezig' };
  const oneTask = { due: 1, overdue: 0, tasks: [{ task: 'Maak een plan.', count: 1 }], unattended: 0 };

  it('counts what is due and overdue, by what there is to do, and nothing of later', () => {
    const day = dayOfWork(
      [promised('call', '2026-03-30'), promised('meet', '2026-04-01'), promised('call', '2026-04-01'), promised('call', '2026-04-02')],
      0,
      '2026-04-01' as CalendarDay,
      nameOf,
    );

    expect(day).toEqual({
      due: 3,
      overdue: 1,
      tasks: [
        { task: 'call', count: 2 },
        { task: 'meet', count: 1 },
      ],
      unattended: 0,
    });
  });

  it('holds numbers and kinds, and where to look', () => {
    const { subject, text } = digestLetter(
      {
        due: 3,
        overdue: 1,
        tasks: [
          { task: 'Bel de inwoner.', count: 2 },
          { task: 'Maak een plan.', count: 1 },
        ],
        unattended: 0,
      },
      pages,
    );

    expect(subject).toBe('Vandaag wachten er 3 dingen op je');
    expect(text).toContain('Daarvan is er 1 al over tijd.');
    expect(text).toContain('- 2 keer: Bel de inwoner.\n- Maak een plan.');
    expect(text).toContain('https://web.example/vandaag');
    expect(text).not.toContain('https://web.example/afwezig');
    expect(digestLetter(oneTask, pages).subject).toBe('Vandaag wacht er 1 ding op je');
  });

  it('tells how many routes nobody looks after, also where nothing else is due', () => {
    const quiet = dayOfWork([promised('call', '2026-04-02')], 0, '2026-04-01' as CalendarDay, nameOf);
    expect([quiet, { ...quiet, unattended: 1 }, oneTask].map(isQuiet)).toEqual([true, false, false]);

    const alone = digestLetter({ ...quiet, unattended: 3 }, pages);
    expect(alone.subject).toBe('3 routes hebben vandaag geen begeleider');
    expect(alone.text).toContain('https://web.example/afwezig');
    expect(alone.text).not.toContain('https://web.example/vandaag');

    const beside = digestLetter({ ...oneTask, unattended: 1 }, pages);
    expect(beside.subject).toBe('Vandaag wacht er 1 ding op je');
    expect(beside.text).toContain('1 route heeft vandaag geen begeleider. De trajectbegeleider is er niet, en niemand vervangt.');
  });
});

describe('whose morning it is', () => {
  const on = '2026-04-01' as CalendarDay;
  const away = (coachId: string, coverId: string | null): Absence => ({ id: coachId, coachId, coverId, fromOn: on, untilOn: on });
  const known = [away('anna', 'bram'), away('carla', null), { ...away('dirk', null), fromOn: '2026-04-02' as CalendarDay }];
  const of = (party: Party, id: string) => morningOf(known, { party, id }, on);

  it('is nobody’s who is away, with or without a cover', () => {
    expect([of('coach', 'anna'), of('coach', 'carla')]).toEqual([null, null]);
    expect(of('coach', 'dirk')).toEqual({ covered: [], uncovered: [] });
  });

  it('is about whom a coach stands in for, and for a lead about those for whom nobody does', () => {
    expect(of('coach', 'bram')).toEqual({ covered: ['anna'], uncovered: [] });
    expect(of('lead', 'lies')).toEqual({ covered: [], uncovered: ['carla'] });
  });
});

import { at, day } from '../route/support/days.ts';
import { NOTE, coach, employer } from '../route/support/people.ts';
import { PLACE, aPlace } from './support/commands.ts';
import { aMember, neverAdmitted, reservationOf, withPlace } from './support/story.ts';

const room = (people: number) => aPlace({ capacity: [{ from: day('2026-01-01'), until: null, people }] });

describe('asking for a place', () => {
  it('holds a place that is free, until 17:00 on the twentieth working day, and tells the route so', () => {
    const asked = withPlace().asks('a', { startsOn: day('2026-04-13') });

    expect(asked.known().reservations).toEqual([expect.objectContaining({ id: reservationOf('a'), step: 'held', until: at('2026-05-01', '17:00') })]);
    expect(asked.tells).toEqual([
      expect.objectContaining({ to: 'route/a', command: { type: 'placeHeld', by: coach(), attempt: 1, until: at('2026-05-01', '17:00'), tell: 1 } }),
    ]);
  });

  it('keeps what is wanted later until five working days after the wanted start', () => {
    expect(
      withPlace()
        .asks('a', { startsOn: day('2026-09-01') })
        .commitment('reservationHeld')?.until,
    ).toBe(at('2026-09-08', '17:00'));
  });

  it('lets wait who asks for what is full, paused or about to end, and says so', () => {
    const full = withPlace().asks('a').asks('b');
    const paused = withPlace().does('pauseCompany').asks('a');
    const leaving = withPlace().does('leaveBrigade').asks('a');

    expect([full.step('b'), paused.step('a'), leaving.step('a')]).toEqual(['waiting', 'waiting', 'waiting']);
    expect([full.heardBy('b'), paused.heardBy('a'), leaving.heardBy('a')]).toEqual([['placeWaiting'], ['placeWaiting'], ['placeWaiting']]);
  });

  it('is refused where it could never be given, with the reason', () => {
    const story = withPlace();
    const until = aPlace({ capacity: [{ from: day('2026-01-01'), until: day('2026-08-31'), people: 3 }] });
    const ends = story.does('changePlace', { place: until });

    expect(story.code(story.ask('a', { placeId: 'unknown' }))).toBe('placeUnknown');
    expect(story.code(story.ask('a', { hoursPerWeek: 40 }))).toBe('hoursOutside');
    expect(story.code(story.ask('a', { startsOn: day('2025-12-31') }))).toBe('periodOutside');
    expect(ends.code(ends.ask('a'))).toBe('periodOutside');
    expect(ends.code(ends.ask('a', { untilOn: day('2026-08-31') }))).toBeNull();
    expect(story.code(story.ask('a', { untilOn: day('2026-04-30') }))).toBe('endsBeforeStart');
    expect(story.code(story.ask('a', { startsOn: day('2029-01-01') }))).toBe('dayTooFar');
    expect(neverAdmitted().code(neverAdmitted().ask('a'))).toBe('notAdmitted');
  });

  it('answers the route, whoever caused it to ask', () => {
    const story = withPlace();

    expect(story.code(story.ask('a', { hoursPerWeek: 40, by: { party: 'care-partner', person: 'somebody' } }))).toBe('hoursOutside');
    expect(story.asks('a', { by: { party: 'time', person: null } }).step('a')).toBe('held');
  });

  it('counts people per period: two may follow each other on one place', () => {
    const spring = { startsOn: day('2026-05-01'), untilOn: day('2026-06-30') };
    const summer = { startsOn: day('2026-07-01'), untilOn: day('2026-08-31') };
    const both = withPlace()
      .asks('a', spring)
      .asks('b', summer)
      .asks('c', { startsOn: day('2026-06-30'), untilOn: day('2026-07-01') });

    expect([both.step('a'), both.step('b'), both.step('c')]).toEqual(['held', 'held', 'waiting']);
  });

  it('says again where it stands if asked again, and refuses something else under the same attempt', () => {
    const asked = withPlace().asks('a').asks('b').asks('a').asks('b');

    expect([asked.heardBy('a'), asked.heardBy('b')]).toEqual([
      ['placeHeld', 'placeHeld'],
      ['placeWaiting', 'placeWaiting'],
    ]);
    expect(asked.known().reservations.map(({ step }) => step)).toEqual(['held', 'waiting']);
    expect(asked.code(asked.ask('a', { hoursPerWeek: 20 }))).toBe('reservationTwice');
    expect(asked.takesPlace('a').code(asked.takesPlace('a').ask('a'))).toBe('reservationTwice');
  });

  it('changes nothing when it is heard twice', () => {
    const asked = withPlace().asks('a');
    const again = asked.give(withPlace().ask('a', { hoursPerWeek: 12 }));

    expect(again.events.at(-1)).toMatchObject({ type: 'tellIgnored', told: 'askPlace', tell: 1 });
    expect(again.company).toEqual(asked.company);
  });
});

describe('who is next', () => {
  const full = () => withPlace().asks('a').on('2026-04-02').asks('b').on('2026-04-03').asks('c').on('2026-04-07');

  it('is whoever waits longest, as soon as a place is given up', () => {
    const freed = full().releases('a');

    expect([freed.step('a'), freed.step('b'), freed.step('c')]).toEqual([null, 'held', 'waiting']);
    expect(freed.heardBy('b')).toEqual(['placeWaiting', 'placeHeld']);
  });

  it('is everybody for whom there is room, as soon as there is more of it', () => {
    const raised = full().does('changePlace', { place: room(3) });

    expect([raised.step('b'), raised.step('c')]).toEqual(['held', 'held']);
  });

  it('is the longest waiting among those whom the period fits', () => {
    const story = withPlace()
      .asks('a', { untilOn: day('2026-05-31') })
      .asks('long', { untilOn: null })
      .asks('later', { startsOn: day('2026-06-01') });

    expect([story.step('long'), story.step('later')]).toEqual(['waiting', 'held']);
  });

  it('goes before longer waiting ones only by a decision with its reason', () => {
    const decided = full().does('overtakeWaiting', { reservation: reservationOf('c'), reason: 'tailored', noteId: NOTE });
    const freed = decided.releases('a');

    expect(decided.step('c')).toBe('waiting');
    expect([freed.step('b'), freed.step('c')]).toEqual(['waiting', 'held']);
    expect(freed.events.findLast(({ type }) => type === 'reservationHeld')).toMatchObject({
      ...{ reservation: reservationOf('c'), overtook: [reservationOf('b')], reason: 'tailored', noteId: NOTE },
    });
  });

  it('has overtaken nobody where nobody else waited longer after all', () => {
    const freed = full()
      .does('overtakeWaiting', { reservation: reservationOf('c') })
      .releases('b')
      .releases('a');

    expect(freed.events.findLast(({ type }) => type === 'reservationHeld')).toMatchObject({ overtook: [], reason: null });
  });

  it('is decided by the adviser, for somebody who waits', () => {
    expect(full().refusal('overtakeWaiting', { by: employer() })).toBe('notYours');
    expect(full().refusal('overtakeWaiting', { reservation: reservationOf('a') })).toBe('reservationNotWaiting');
    expect(full().refusal('overtakeWaiting', { reservation: 'route/x/1' })).toBe('reservationUnknown');
    expect(full().refusal('overtakeWaiting', { reason: 'tailored', noteId: null })).toBe('noteMissing');
    expect(withPlace().refusal('overtakeWaiting')).toBe('reservationNotWaiting');
  });
});

describe('a kept place', () => {
  const kept = () =>
    withPlace()
      .asks('a', { startsOn: day('2026-04-13') })
      .asks('b', { startsOn: day('2026-04-13') });

  it('goes to the longest waiting when its limit passes, and both routes hear it', () => {
    const lapsed = kept().on('2026-05-01', '17:01');

    expect([lapsed.step('a'), lapsed.step('b')]).toEqual(['lapsed', 'held']);
    expect([lapsed.heardBy('a'), lapsed.heardBy('b')]).toEqual([
      ['placeHeld', 'placeLapsed'],
      ['placeWaiting', 'placeHeld'],
    ]);
  });

  it('lapses together with all others of that moment, however many', () => {
    const names = Array.from({ length: 30 }, (_, n) => `r${n}`);
    const many = names.reduce((story, name) => story.asks(name, { startsOn: day('2026-04-13') }), withPlace().does('changePlace', { place: room(30) }));

    expect(
      many
        .on('2026-05-04')
        .known()
        .reservations.filter(({ step }) => step === 'lapsed'),
    ).toHaveLength(30);
  });

  it('can be taken after its limit as long as there is room', () => {
    const late = withPlace()
      .asks('a', { startsOn: day('2026-04-13') })
      .on('2026-05-04');

    expect(late.step('a')).toBe('lapsed');
    expect(late.takesPlace('a').step('a')).toBe('taken');
  });

  it('is gone once it went to somebody else', () => {
    const late = kept().on('2026-05-04');

    expect(late.code(late.takes('a'))).toBe('reservationNotHeld');
    expect(late.code(late.takes('never-asked'))).toBe('reservationNotHeld');
  });

  it('is waited for anew when it is asked for again, behind those who wait', () => {
    const again = kept()
      .asks('c', { startsOn: day('2026-04-13') })
      .on('2026-05-04')
      .asks('a', { startsOn: day('2026-06-01') });

    expect([again.step('a'), again.step('b'), again.step('c')]).toEqual(['waiting', 'held', 'waiting']);
    expect(again.releases('b').step('c')).toBe('held');
    expect(again.releases('b').step('a')).toBe('waiting');
  });

  it('does not lapse once it is taken, and lasts until it is given up', () => {
    const taken = kept()
      .takesPlace('a', { untilOn: day('2026-06-30') })
      .on('2026-12-01');

    expect([taken.step('a'), taken.step('b')]).toEqual(['taken', 'waiting']);
    expect(taken.releases('a').step('b')).toBe('held');
  });

  it('can be taken for another period, and longer later on', () => {
    const extended = kept()
      .takesPlace('a', { untilOn: day('2026-06-30') })
      .takesPlace('a', { untilOn: day('2026-09-30') });

    expect(extended.known().reservations[0]).toMatchObject({ step: 'taken', untilOn: '2026-09-30' });
  });
});

describe('giving up', () => {
  it('is never refused, whatever is known of it', () => {
    expect(neverAdmitted().releases('a').events).toEqual([expect.objectContaining({ type: 'tellIgnored', told: 'releasePlace' })]);
    expect(withPlace().releases('a').company).toMatchObject({ reservations: [], tells: { heard: { 'route/a': 1 } } });
    expect(withPlace().asks('a').releases('a', 7).step('a')).toBe('held');
  });
});

describe('somebody who works there already', () => {
  it('stands in nobody’s way of being there, whatever the capacity', () => {
    const there = withPlace().asks('a').occupies('old').occupies('older', { placeId: null }).occupies('oldest', { placeId: 'unknown' });

    expect([there.step('old'), there.step('older'), there.step('oldest')]).toEqual(['taken', 'taken', 'taken']);
    expect(there.known().reservations.map(({ placeId }) => placeId)).toEqual([PLACE, PLACE, null, null]);
    expect(there.commitment('tooFull')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-04-09', '17:00') });
  });

  it('takes room that is then not given again', () => {
    expect(withPlace().occupies('old').asks('a').step('a')).toBe('waiting');
  });

  it('is not known to a company that was never admitted', () => {
    expect(() => neverAdmitted().occupies('old')).toThrow('notAdmitted');
    expect(aMember().occupies('old').step('old')).toBe('taken');
  });
});

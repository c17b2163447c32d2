import { at, day } from '../route/support/days.ts';
import { employer, resident } from '../route/support/people.ts';
import { PLACE, aPlace } from './support/commands.ts';
import { aMember, neverAdmitted, withPlace } from './support/story.ts';

const room = (people: number) => aPlace({ capacity: [{ from: day('2026-01-01'), until: null, people }] });

describe('a place', () => {
  it('is looked for together with a new member, and then no longer', () => {
    expect(aMember().commitment('offerFirstPlace')).toMatchObject({ owner: { party: 'coach' }, until: at('2026-04-16', '17:00') });
    expect(withPlace().kinds()).toEqual(['talk']);
  });

  it('says where, what, how many hours and when, and nothing that cannot be', () => {
    const refused = (changes: Parameters<typeof aPlace>[0]) => aMember().refusal('offerPlace', { place: aPlace(changes) });
    const from = day('2026-01-01');

    expect(refused({ siteId: 'unknown' })).toBe('siteUnknown');
    expect(refused({ tasks: [] })).toBe('tasksMissing');
    expect(refused({ hoursPerWeek: { atLeast: 20, atMost: 8 } })).toBe('hoursOutOfRange');
    expect(refused({ capacity: [] })).toBe('capacityInvalid');
    expect(refused({ capacity: [{ from, until: null, people: 0 }] })).toBe('capacityInvalid');
    expect(refused({ capacity: [{ from: day('2026-05-01'), until: day('2026-04-01'), people: 1 }] })).toBe('endsBeforeStart');
    expect(refused({ capacity: [1, 2].map((people) => ({ from, until: null, people })) })).toBe('periodsOverlap');
    expect(withPlace().refusal('offerPlace')).toBe('placeExists');
    expect(aMember().refusal('changePlace')).toBe('placeUnknown');
    expect(withPlace().refusal('changePlace', { place: aPlace({ placeId: 'other' }) })).toBe('placeUnknown');
  });

  it('with fewer places than people is somebody’s to solve, and nobody is sent away', () => {
    const lowered = withPlace()
      .does('changePlace', { place: room(2) })
      .asks('a')
      .asks('b')
      .takesPlace('a')
      .does('changePlace');

    expect([lowered.step('a'), lowered.step('b')]).toEqual(['taken', 'held']);
    expect(lowered.commitment('tooFull')).toMatchObject({ owner: { party: 'coach' } });
    expect(lowered.does('changePlace', { place: room(2) }).commitment('tooFull')).toBeNull();
    expect(lowered.releases('b').commitment('tooFull')).toBeNull();
  });

  it('that is withdrawn takes nobody new from that day, and lets nobody wait in vain', () => {
    const story = withPlace()
      .asks('a')
      .asks('b')
      .does('withdrawPlace', { from: day('2026-04-20') });

    expect([story.step('a'), story.step('b')]).toEqual(['held', 'lapsed']);
    expect(story.heardBy('b')).toEqual(['placeWaiting', 'placeLapsed']);
    expect(story.code(story.ask('c'))).toBe('placeWithdrawn');
    expect(story.refusal('withdrawPlace', { placeId: 'unknown' })).toBe('placeUnknown');
    expect(
      story
        .does('offerPlace', { place: room(2) })
        .asks('b')
        .step('b'),
    ).toBe('held');
  });

  it('that no longer fits lets nobody wait in vain either', () => {
    const changed = withPlace()
      .asks('a')
      .asks('b')
      .does('changePlace', { place: aPlace({ hoursPerWeek: { atLeast: 24, atMost: 32 } }) });

    expect([changed.step('a'), changed.step('b')]).toEqual(['held', 'lapsed']);
  });
});

describe('a company that takes nobody for a while', () => {
  const paused = () => withPlace().does('pauseCompany', { until: day('2026-04-20') });

  it('takes people again at nine on the day that was said, longest waiting first', () => {
    const waiting = paused().asks('a').on('2026-04-02').asks('b');

    expect(waiting.commitment('pauseEnds')?.until).toBe(at('2026-04-20', '09:00'));
    expect(waiting.on('2026-04-20', '08:59').step('a')).toBe('waiting');
    const after = waiting.on('2026-04-20', '09:00');
    expect([after.step('a'), after.step('b')]).toEqual(['held', 'waiting']);
    expect(after.commitment('pauseEnds')).toBeNull();
  });

  it('can begin earlier, or choose another day', () => {
    expect(paused().asks('a').does('resumeCompany').step('a')).toBe('held');
    expect(
      paused()
        .does('pauseCompany', { until: day('2026-05-04') })
        .commitment('pauseEnds')?.until,
    ).toBe(at('2026-05-04', '09:00'));
    expect(withPlace().refusal('resumeCompany')).toBe('notPaused');
    expect(paused().refusal('pauseCompany', { until: day('2026-04-01') })).toBe('dayInPast');
  });

  it('keeps every promise it made before, with the same limits', () => {
    const before = withPlace()
      .asks('a')
      .does('changePlace', { place: room(2) })
      .asks('b')
      .takesPlace('b');
    const there = before.does('pauseCompany').does('resumeCompany');

    expect(there.company).toEqual(before.company);
    expect(there.commitments()).toEqual(before.commitments());
  });

  it('begins on the first working day after a day on which nobody works', () => {
    expect(
      withPlace()
        .does('pauseCompany', { until: day('2026-04-18') })
        .commitment('pauseEnds')?.until,
    ).toBe(at('2026-04-20', '09:00'));
  });
});

it('is the business of the company itself and its adviser', () => {
  expect(withPlace().refusal('pauseCompany', { by: employer('another') })).toBe('notYours');
  expect(withPlace().refusal('changePlace', { by: resident() })).toBe('notYours');
  expect(neverAdmitted().refusal('offerPlace', { by: employer() })).toBe('notYours');
  expect(
    withPlace()
      .known()
      .places.map(({ placeId }) => placeId),
  ).toEqual([PLACE]);
});

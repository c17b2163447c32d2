import { instruments } from '#shared/domain/instrument/instruments.ts';
import type { AgreementTerms } from '#shared/domain/route/commands.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { arranged, confirmed, inPlacement, withBothAnswers } from './support/a-route.ts';
import { at, day } from './support/days.ts';
import { COACH, COMPANY, NOTE, OTHER_COMPANY } from './support/people.ts';

const tailored = { reason: 'tailored', noteId: NOTE } as const;
const inOwnRhythm = () => arranged(confirmed(withBothAnswers().does('draftAgreement', { untilOn: null }))).does('startPlacement');
const trial: Partial<AgreementTerms> = {
  ...{ instrument: 'trial-placement', untilOn: day('2026-09-18') },
  conditions: instruments['trial-placement'][1]?.conditions ?? [],
};
const onTrial = () => arranged(confirmed(withBothAnswers().does('draftAgreement', trial))).does('startPlacement');
const due = (story: ReturnType<typeof inPlacement>, kind: string) => story.commitments().flatMap((open) => (open.kind === kind ? open.until : []));

describe('what the legal form of a placement limits', () => {
  it('is looked at some weeks before, and decided on the last working day', () => {
    // Seven months from 20 July is Saturday 20 February.
    expect(due(inOwnRhythm(), 'instrumentWarning')).toEqual([at('2027-01-22', '17:00')]);
    expect(due(inOwnRhythm(), 'instrumentLimit')).toEqual([at('2027-02-19', '17:00')]);
    expect(inOwnRhythm().commitment('instrumentLimit')?.owner).toEqual({ party: 'coach', id: COACH });
  });

  it('is the agreed day where that comes first, with the warnings of its form', () => {
    expect(due(onTrial(), 'instrumentWarning')).toEqual([at('2026-08-31', '17:00'), at('2026-09-04', '17:00')]);
    expect(due(onTrial(), 'instrumentLimit')).toEqual([at('2026-09-18', '17:00')]);
  });

  it('is looked at in a talk of the three, shortly before or afterwards', () => {
    const early = onTrial().on('2026-08-03').does('recordThreeWayReview');
    const near = onTrial().on('2026-08-25').does('recordThreeWayReview');

    expect(due(early, 'instrumentWarning').length).toBe(2);
    expect(due(near, 'instrumentWarning')).toEqual([]);
    expect(due(near, 'instrumentLimit')).toEqual([at('2026-09-18', '17:00')]);
  });

  it('waits for no pause, and may be acted upon in one', () => {
    const paused = onTrial()
      .on('2026-08-24')
      .does('pauseRoute', { tracks: ['work'], returnOn: day('2026-10-05'), nextContactOn: day('2026-08-31') });
    const resumed = paused.on('2026-09-14').does('resumeRoute');

    expect(due(paused, 'instrumentLimit')).toEqual([at('2026-09-18', '17:00')]);
    expect(due(resumed, 'instrumentLimit')).toEqual([at('2026-09-18', '17:00')]);
    expect(paused.does('extendPlacement', { untilOn: day('2026-10-16'), reason: 'needs-more-time' }).known().place?.untilOn).toBe('2026-10-16');
  });

  it('ends nothing by itself: it climbs to a lead', () => {
    const ignored = onTrial().on('2026-10-15');

    expect(ignored.known().stage.kind).toBe('placement');
    expect(ignored.commitment('instrumentLimit')?.owner).toEqual({ party: 'lead', id: null });
  });

  it('is not there where the form has none', () => {
    const conditions = instruments['sheltered-work'][0].conditions;
    const sheltered = arranged(confirmed(withBothAnswers().does('draftAgreement', { instrument: 'sheltered-work', conditions, untilOn: null }))).does(
      'startPlacement',
    );

    expect(sheltered.kinds()).not.toContain('instrumentLimit');
    expect(sheltered.refusal('extendPlacement')).toBe('extensionNotNeeded');
  });
});

describe('an extension', () => {
  const reason = { reason: 'needs-more-time', noteId: null } as const;

  it('reaches as far as its form allows, each time with a reason of its own', () => {
    const twice = onTrial()
      .on('2026-09-10')
      .does('extendPlacement', { untilOn: day('2026-10-02'), ...reason })
      .on('2026-09-30')
      .does('extendPlacement', { untilOn: day('2026-10-20'), ...reason });

    expect(twice.known().place).toMatchObject({ untilOn: '2026-10-20', extensions: 2 });
    expect(twice.known().stage).toMatchObject({ place: { untilOn: '2026-10-20', extensions: 2 } });
    expect(due(twice, 'instrumentLimit')).toEqual([at('2026-10-20', '17:00')]);
    expect(twice.refusal('extendPlacement', { untilOn: day('2026-10-21'), ...reason })).toBe('limitPassed');
    expect(twice.does('extendPlacement', { untilOn: day('2027-01-20'), ...tailored }).known().place?.extensions).toBe(3);
    expect(twice.refusal('extendPlacement', { untilOn: day('2027-01-21'), ...tailored })).toBe('limitPassed');
  });

  it('is later than before, and leaves a day to decide again', () => {
    expect(onTrial().refusal('extendPlacement', { untilOn: day('2026-09-18'), ...reason })).toBe('extensionNotLater');
    expect(
      onTrial()
        .on('2026-09-28')
        .refusal('extendPlacement', { untilOn: day('2026-09-28'), ...reason }),
    ).toBe('extensionNotLater');
  });

  it('promises nothing that is late the moment it is promised', () => {
    const short = onTrial()
      .on('2026-09-18')
      .does('extendPlacement', { untilOn: day('2026-09-25'), ...reason });

    expect(due(short, 'instrumentWarning')).toEqual([]);
    expect(due(short, 'instrumentLimit')).toEqual([at('2026-09-25', '17:00')]);
  });
});

describe('a placement that ends early', () => {
  const end = { endedOn: day('2026-08-28'), to: 'matching', residentCause: 'travel', companyCause: 'work-ran-out' } as const;
  const ended = () => inPlacement().on('2026-08-31').does('endPlacement', end);

  it('lands softly in an open stage, keeps the plan and the coach, and lets the place go', () => {
    const before = inPlacement().known();

    expect(ended().known()).toMatchObject({ stage: { kind: 'matching' }, place: null, plan: before.plan, coachId: COACH });
    expect(ended().tells().at(-1)).toMatchObject({ to: `company/${COMPANY}`, command: { type: 'releasePlace', attempt: 1 } });
    expect(ended().known().placesBefore).toMatchObject([{ companyId: COMPANY, from: '2026-07-20', until: '2026-08-28' }]);
  });

  it('never ends in the closing of the route, nor in a stage that needs more than an end', () => {
    expect(['closed', 'transition', 'protected-placement'].map((to) => inPlacement().on('2026-08-31').refusal('endPlacement', { to }))).toEqual(
      Array(3).fill('moveNotAllowed'),
    );
    expect(inPlacement().refusal('endPlacement', { to: 'nowhere' })).toBe('stageUnknown');
    expect(inPlacement().on('2026-08-31').does('endPlacement', { to: 'kansrijk-talent' }).known().stage.kind).toBe('preparation');
  });

  it('brings a talk with the resident within five working days, whatever was said before', () => {
    const talk = ended()
      .commitments()
      .find(({ id }) => id.startsWith('stayInTouch/ended/'));

    expect(talk).toMatchObject({ owner: { party: 'coach', id: COACH }, until: at('2026-09-07', '17:00') });
    expect(
      ended()
        .on('2026-09-02')
        .does('recordContact', { with: 'resident' })
        .commitments()
        .filter(({ id }) => id.startsWith('stayInTouch/ended/')),
    ).toEqual([]);
  });

  it('says to each what is theirs to hear', () => {
    const event = ended().events.findLast(({ type }) => type === 'placementEnded');
    if (event === undefined) throw new Error('not ended');

    expect(eventSentence(event, 'coach')).toBe(
      'De plaatsing is gestopt op 28 augustus 2026. De inwoner: de reis paste niet. Het bedrijf: er was geen werk meer.',
    );
    expect(eventSentence(event, 'employer')).toBe('De plaatsing is gestopt op 28 augustus 2026. Van jullie kant: er was geen werk meer.');
    expect(eventSentence(event, 'resident')).toBe('Je plek is gestopt. We kijken samen met jou verder.');
  });

  it('leaves no time behind that never was', () => {
    const never = arranged(confirmed(withBothAnswers().does('draftAgreement')))
      .does('startPlacement')
      .does('endPlacement', { ...end, endedOn: day('2026-07-07') });

    expect(never.known().placesBefore).toMatchObject([{ from: '2026-07-20', until: '2026-07-20' }]);
    expect(never.does('proposeMatch', { companyId: OTHER_COMPANY }).known().match?.attempt).toBe(2);
  });
});

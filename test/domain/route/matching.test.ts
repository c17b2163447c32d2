import { beforeFirstDay, inMatching, inPlacement, introduced, withAgreedMatch, withBothAnswers, withMatch } from './support/a-route.ts';
import { asleep, full, newsOf, turningDown } from './support/companies.ts';
import { day } from './support/days.ts';
import { COMPANY, NOTE, OTHER_COMPANY, PLACE, employer, resident } from './support/people.ts';

describe('matching', () => {
  it('asks step by step for a place, an introduction, both answers, an agreement and a start', () => {
    expect(inMatching().kinds()).toContain('proposePlace');
    expect(withMatch().kinds()).toContain('introduction');
    expect(introduced().kinds()).toEqual(expect.arrayContaining(['answerOfResident', 'answerOfCompany']));
    expect(withBothAnswers().kinds()).toContain('draftAgreement');
    expect(withAgreedMatch().kinds()).toContain('startPlacement');
  });

  it('knows one company at a time', () => {
    const proposed = inMatching().does('proposeMatch', { companyId: COMPANY });

    expect(proposed.refusal('proposeMatch', { companyId: OTHER_COMPANY })).toBe('matchOpen');
    expect(proposed.does('withdrawMatch').does('proposeMatch', { companyId: OTHER_COMPANY }).known().match).toMatchObject({
      ...{ companyId: OTHER_COMPANY, attempt: 2 },
    });
  });

  it('says why where no place can be kept', () => {
    expect(inMatching().refusal('proposeMatch', { placeId: null, noteId: null })).toBe('noteMissing');
    expect(inMatching().does('proposeMatch', { placeId: null, noteId: NOTE }).tells()).toEqual([]);
  });

  it('asks for days and hours that can be', () => {
    expect(inMatching().refusal('proposeMatch', { startsOn: day('2026-06-01') })).toBe('startsBeforeDecision');
    expect(inMatching().refusal('proposeMatch', { startsOn: day('2029-06-01') })).toBe('dayTooFar');
    expect(inMatching().refusal('proposeMatch', { untilOn: day('2026-07-01') })).toBe('endsBeforeStart');
    expect(inMatching().refusal('proposeMatch', { hoursPerWeek: 60 })).toBe('hoursOutOfRange');
  });

  it('gives each search its own time: a withdrawn match starts the search anew', () => {
    const withdrawn = withAgreedMatch().on('2026-07-20').does('withdrawMatch', { withdrawnBy: 'resident' });

    expect(withdrawn.commitment('proposePlace')).toMatchObject({ id: 'proposePlace/matching/1/1', since: withdrawn.now });
  });

  it('goes on beside a place: somebody looks for another company and keeps their place until the new one starts', () => {
    const looking = inPlacement().on('2026-08-03').does('proposeMatch', { companyId: OTHER_COMPANY });

    expect(looking.known()).toMatchObject({ stage: { kind: 'placement', place: { companyId: COMPANY } }, match: { companyId: OTHER_COMPANY } });
    expect(looking.kinds()).toEqual(expect.arrayContaining(['threeWayReview', 'introduction']));
    expect(looking.does('withdrawMatch').known()).toMatchObject({ stage: { kind: 'placement' }, match: null });
  });
});

describe('the answers to a match', () => {
  it('come from each side for itself, in any order, or from the coach on their behalf', () => {
    expect(introduced().refusal('answerMatch', { by: employer(), side: 'resident' })).toBe('notNow');
    expect(introduced().refusal('answerMatch', { by: employer(OTHER_COMPANY), side: 'company' })).toBe('notNow');
    expect(introduced().refusal('answerMatch', { by: resident(), side: 'company' })).toBe('notYours');
    expect(introduced().does('answerMatch', { by: employer(), side: 'company' }).kinds()).not.toContain('answerOfCompany');
    expect(
      introduced()
        .does('answerMatch', { by: introduced().command('recordContact').by, side: 'company' })
        .kinds(),
    ).toContain('answerOfResident');
  });

  it('say yes after an introduction, and once', () => {
    expect(withMatch().refusal('answerMatch')).toBe('introductionMissing');
    expect(introduced().does('answerMatch').refusal('answerMatch', { side: 'resident', by: resident() })).toBe('answerGiven');
    expect(introduced().refusal('answerMatch', { reason: 'travel' })).toBe('reasonUnexpected');
    const toldEarly = { by: employer(), side: 'company', answeredOn: day('2026-07-05') } as const;
    expect(introduced().refusal('answerMatch', toldEarly)).toBe('dayBeforeIntroduction');
    expect(introduced().refusal('answerMatch', { ...toldEarly, answer: 'no', reason: 'no-click', answeredOn: day('2026-07-01') })).toBe('dayBeforeProposal');
  });

  it('say no with a reason, at any time, without any consequence for the resident', () => {
    const before = introduced();
    const after = before.does('answerMatch', { answer: 'no', reason: 'no-click' });

    expect(before.refusal('answerMatch', { answer: 'no', reason: null })).toBe('reasonMissing');
    expect(withMatch().refusal('answerMatch', { answer: 'no', reason: 'travel' })).toBeNull();
    expect(withAgreedMatch().refusal('answerMatch', { side: 'resident', by: resident(), answer: 'no', reason: 'travel' })).toBeNull();
    const { match: _match, stage: _stage, tells: _tells, messages: _messages, ...known } = before.known();
    expect(after.known()).toMatchObject(known);
    expect(after.known()).toMatchObject({ match: null, stage: { kind: 'matching', withdrawn: 1 } });
    expect(after.commitment('proposePlace')).toMatchObject({ since: after.now });
  });

  it('go to the coach where they stay away', () => {
    const late = introduced().on('2026-07-20');

    expect(late.commitment('answerOfResident')?.owner.party).toBe('coach');
    expect(late.commitment('answerOfCompany')?.owner.party).toBe('coach');
  });
});

describe('the place that is asked for', () => {
  const places = (story: ReturnType<typeof withMatch>) => story.tells().map(({ command }) => command.type);

  it('is kept by the company, taken at the start and let go when somebody goes elsewhere', () => {
    expect(withMatch().known().match?.reservation).toMatchObject({ step: 'held' });
    expect(places(beforeFirstDay())).toEqual(['askPlace', 'takePlace']);
    expect(places(inPlacement().does('stepBack', { to: 'matching' }))).toEqual(['askPlace', 'takePlace', 'releasePlace']);
    expect(withMatch().tells()[0]?.command).toMatchObject({ attempt: 1, placeId: PLACE, startsOn: '2026-07-20', tell: 1 });
  });

  it('is let go after a no and after a withdrawal', () => {
    expect(places(withMatch().does('answerMatch', { answer: 'no', reason: 'hours' }))).toEqual(['askPlace', 'releasePlace']);
    expect(places(withMatch().does('withdrawMatch'))).toEqual(['askPlace', 'releasePlace']);
    expect(places(withMatch().does('closeRoute'))).toEqual(['askPlace', 'releasePlace']);
  });

  it('changes nothing for the resident when its limit passes: the coach asks again or looks elsewhere', () => {
    const kept = withMatch();
    const lapsed = kept.give(newsOf(kept.route, kept.now, 'placeLapsed'));

    expect(lapsed.commitment('placeLapsed')).toMatchObject({ owner: { party: 'coach' } });
    expect(lapsed.known().stage).toEqual(kept.known().stage);
    expect(lapsed.does('askPlaceAgain').known().match?.reservation.step).toBe('held');
    expect(kept.refusal('askPlaceAgain')).toBe('placeHeld');
    expect(places(lapsed.does('askPlaceAgain'))).toEqual(['askPlace', 'askPlace']);
  });

  it('waits in order where the company is full, while people get to know each other', () => {
    const waiting = inMatching().withCompanies(full).does('proposeMatch');

    expect(waiting.known().match?.reservation.step).toBe('waiting');
    expect(waiting.commitment('placeKept')).toMatchObject({ owner: { party: 'time' }, then: null });
    expect(waiting.refusal('recordIntroduction')).toBeNull();
  });

  it('is the coach’s to look at where the company turns it down', () => {
    const turnedDown = inMatching().withCompanies(turningDown('periodOutside')).does('proposeMatch');

    expect(turnedDown.known().match?.reservation).toMatchObject({ step: 'turned-down', code: 'periodOutside' });
    expect(turnedDown.kinds()).toContain('placeLapsed');
  });

  it('is let go again when it was kept for a match that is over by then', () => {
    const crossed = inMatching().withCompanies(asleep).does('proposeMatch').does('withdrawMatch');
    const late = crossed.give(newsOf(crossed.route, crossed.now, 'placeHeld', { companyId: COMPANY, attempt: 1 }));

    expect(late.events.at(-1)).toMatchObject({ type: 'tellIgnored', told: 'placeHeld' });
    expect(late.known().tells.open.map(({ command }) => command.type)).toEqual(['askPlace', 'releasePlace', 'releasePlace']);
    expect(late.known().match).toBeNull();
  });

  it('hears a company once: a repeat changes nothing', () => {
    const kept = withMatch();
    const news = { ...newsOf(kept.route, kept.now, 'placeLapsed'), tell: 1 };

    expect(kept.give(news).known().match).toEqual(kept.known().match);
  });
});

describe('a place that its company did not take up', () => {
  const started = () => beforeFirstDay();
  const unknown = (code: string) =>
    withAgreedMatch().withCompanies(turningDown(code)).on('2026-07-09').does('startPlacement', { reason: 'tailored', noteId: NOTE });

  it('stands, and waits for the coach to see to it', () => {
    const lost = unknown('reservationNotHeld');

    expect(started().kinds()).not.toContain('placeLapsed');
    expect(lost.known()).toMatchObject({ stage: { kind: 'placement' }, turnedDown: { code: 'reservationNotHeld' } });
    expect(lost.commitment('placeLapsed')).toMatchObject({ owner: { party: 'coach' } });
  });

  it('is simply so once a person decided that', () => {
    const asked = unknown('reservationNotHeld').withCompanies(asleep).does('askPlaceAgain');

    expect(asked.tells().at(-1)?.command).toMatchObject({ type: 'occupyPlace', attempt: 1, placeId: PLACE });
    expect(asked.kinds()).not.toContain('placeLapsed');
  });

  it('needs nobody where the company is not in the brigade', () => {
    const outside = unknown('nobodyThere');

    expect(outside.known()).toMatchObject({ stage: { place: { attempt: null } }, turnedDown: null });
    expect(outside.kinds()).not.toContain('placeLapsed');
  });
});

import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { audibleRefusal, audienceOfCommitment, audienceOfEvent, audienceOfRefusal, audienceOfStage, hearsEveryEvent } from '#shared/domain/route/audience.ts';
import { companiesOfEvent } from '#shared/domain/route/company-part.ts';
import { commitmentKinds } from '#shared/domain/route/commitment-kinds.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { refusalCodes } from '#shared/domain/route/refusal-codes.ts';
import { beforeFirstDay, closed, inPlacement, inTransition, withOpenPause } from './support/a-route.ts';
import { COMPANY, OTHER_COACH, OTHER_COMPANY, coach, employer } from './support/people.ts';

describe('who hears what', () => {
  it('lets an employer know of what it has a part in itself and of nothing else', () => {
    const seen = closed().events.filter((event) => audienceOfEvent(event).includes('employer'));

    expect(new Set(seen.map(({ type }) => type))).toEqual(
      new Set(['matchProposed', 'matchAnswered', 'agreementDrafted', 'agreementConfirmed', 'arrangementAdded', 'arrangementSettled', 'firstDayConfirmed']),
    );
    expect(seen.flatMap((event) => ('side' in event ? event.side : []))).toEqual(['company', 'company']);
    expect(commitmentKinds.filter((kind) => audienceOfCommitment(kind).includes('employer'))).toEqual([
      ...['answerOfCompany', 'confirmAgreementCompany', 'arrangeInsurance', 'confirmFirstDay'],
    ]);
  });

  it('tells an employer no reason that is not about its own days and answers', () => {
    expect(new Set(refusalCodes.filter((code) => audienceOfRefusal(code).includes('employer')))).toEqual(
      new Set([
        ...['notNow', 'dayUnknown', 'dayInFuture', 'dayTooLongAgo', 'dayTooFar', 'dayBeforeStart', 'firstDayConfirmed'],
        ...['introductionMissing', 'dayBeforeProposal', 'dayBeforeIntroduction', 'answerGiven', 'reasonMissing', 'reasonUnexpected'],
        ...['agreementMissing', 'agreementChanged', 'sideConfirmed', 'arrangementUnknown', 'arrangementSettled'],
      ]),
    );
    expect(audibleRefusal('paused', 'employer')).toBe('notNow');
    expect(audibleRefusal('paused', 'coach')).toBe('paused');
  });

  it('shows an employer only the stages in which it has a part', () => {
    const stages = ['intake-requested', 'intake', 'kansrijk-talent', 'matching', 'protected-placement', 'transition', 'regular-work', 'aftercare', 'closed'];

    expect(stages.filter((id) => audienceOfStage(kansrijkTalentLine, id).includes('employer'))).toEqual(['matching', 'protected-placement', 'transition']);
    expect(audienceOfStage(kansrijkTalentLine, 'unheard-of')).not.toContain('employer');
  });

  it('keeps nothing that happened from those of whom it says so', () => {
    const { events } = closed();
    const everywhere = (['coach', 'lead', 'resident', 'employer', 'care-partner'] as const).filter((party) =>
      events.every((event) => audienceOfEvent(event).includes(party)),
    );

    expect(everywhere).toEqual(['coach', 'lead']);
    expect((['coach', 'lead', 'resident', 'employer', 'care-partner'] as const).filter(hearsEveryEvent)).toEqual(everywhere);
  });

  it('answers an employer who is not asked anything now with nothing but "not now"', () => {
    expect(inTransition().refusal('confirmFirstDay', { by: employer() })).toBe('notNow');
  });

  it('shows no pause, ladder or message to resident or employer', () => {
    const hidden = withOpenPause(beforeFirstDay())
      .on('2027-01-01')
      .events.filter(({ type }) => /^(routePaused|ladderClimbed|message)/.test(type));

    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.flatMap((event) => audienceOfEvent(event)).filter((party) => party === 'employer' || party === 'resident')).toEqual([]);
  });
});

describe('two companies with a part at once', () => {
  const looking = inPlacement().on('2026-08-03').does('proposeMatch', { companyId: OTHER_COMPANY }).does('recordIntroduction');
  const askedOf = (company: string) => explain(looking.route, 'employer', looking.now, company).waits.map(({ owner }) => owner.id);

  it('are each asked for themselves, and never hear of the other', () => {
    expect(askedOf(OTHER_COMPANY)).toEqual([OTHER_COMPANY]);
    expect(askedOf(COMPANY)).toEqual([]);
    expect(explain(looking.route, 'employer', looking.now, OTHER_COMPANY).summary).not.toBe(explain(looking.route, 'employer', looking.now, COMPANY).summary);
  });

  it('each know of their own match only', () => {
    let before: Route = routeKind.decider.initial;
    const proposals = looking.events.flatMap((event) => {
      const after = routeKind.decider.evolve(before, event);
      const companies = companiesOfEvent(before, event, after);
      before = after;
      return event.type === 'matchProposed' ? [companies] : [];
    });

    expect(proposals).toEqual([[COMPANY], [OTHER_COMPANY]]);
    expect(looking.refusal('confirmFirstDay', { by: employer(OTHER_COMPANY) })).toBe('notNow');
    expect(looking.refusal('answerMatch', { by: employer(COMPANY), side: 'company' })).toBe('notNow');
  });
});

describe('who decides', () => {
  it('is the coach of this route, never another one', () => {
    expect(beforeFirstDay().refusal('recordContact', { by: coach() })).toBeNull();
    expect(beforeFirstDay().refusal('recordContact', { by: coach(OTHER_COACH) })).toBe('notYours');
    expect(beforeFirstDay().does('assignCoach', { coachId: OTHER_COACH }).refusal('recordContact', { by: coach() })).toBe('notYours');
  });

  it('is refused before anything else is said', () => {
    expect(closed().refusal('startProgramme', { by: coach(OTHER_COACH) })).toBe('notYours');
  });
});

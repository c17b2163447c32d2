import { withRoom } from './companies.ts';
import { day } from './days.ts';
import { COACH, lead } from './people.ts';
import { nobodyAsked, type Story } from './story.ts';

/** Asked for on 1 April 2026, with a coach. Each state below goes on from the one before, with its own fixed days. */
export const aRoute = (): Story => nobodyAsked('2026-04-01').does('requestRoute', { coachId: COACH });
export const aRouteWithoutCoach = (): Story => nobodyAsked('2026-04-01').does('requestRoute', { coachId: null });

/** From 2 April, no plan yet. */
export const inIntake = (): Story => aRoute().on('2026-04-02').does('startIntake');
/** From 9 April, with a plan. */
export const withPlan = (): Story => inIntake().on('2026-04-09').does('agreePlan', { hoursPerWeek: 16, ladderLevel: 3 });
/** Decided on 13 April, starts that day; mid review about 25 May, final review about 29 June, until 13 July. */
export const inProgramme = (): Story =>
  withPlan()
    .on('2026-04-13')
    .does('startProgramme', { startsOn: day('2026-04-13') });
/** From 30 June, with a final review that says ready. */
export const inMatching = (): Story =>
  inProgramme().on('2026-05-22').does('recordMidReview').on('2026-06-29').does('recordFinalReview', { advice: 'ready' }).on('2026-06-30').does('startMatching');
/** Proposed on 2 July at a company that keeps a place from Monday 20 July on. */
export const withMatch = (companies = withRoom): Story =>
  inMatching()
    .withCompanies(companies)
    .on('2026-07-02')
    .does('proposeMatch', { startsOn: day('2026-07-20') });
/** Introduced on 6 July. */
export const introduced = (companies = withRoom): Story => withMatch(companies).on('2026-07-06').does('recordIntroduction');
/** Resident and company said yes on 7 July. */
export const withBothAnswers = (companies = withRoom): Story => introduced(companies).on('2026-07-07').does('answerMatch').does('answerMatch');
/** Confirmed by resident, company and municipality. */
export const confirmed = (from: Story): Story => from.does('confirmAgreement').does('confirmAgreement').does('confirmAgreement');
/** Agreed on 8 July, and confirmed by all three on the same day. */
export const withAgreedMatch = (): Story =>
  withBothAnswers().on('2026-07-08').does('draftAgreement').does('confirmAgreement').does('confirmAgreement').does('confirmAgreement');
/** Everything that was asked for before day one is there. */
export const arranged = (from: Story): Story =>
  from
    .known()
    .arrangements.filter(({ settledAs }) => settledAs === null)
    .reduce((story, { kind }) => story.does('settleArrangement', { by: lead, kind }), from);
/** Decided on 9 July, first day on Monday 20 July, not confirmed yet. */
export const beforeFirstDay = (): Story => arranged(withAgreedMatch()).on('2026-07-09').does('startPlacement');
/** The company confirmed the first day on 21 July. */
export const inPlacement = (): Story =>
  beforeFirstDay()
    .on('2026-07-21', '11:00')
    .does('confirmFirstDay', { cameOn: day('2026-07-20') });
/** A trial from 14 September, to be decided on 13 November. */
export const inTransition = (): Story =>
  inPlacement()
    .on('2026-08-17')
    .does('recordThreeWayReview')
    .on('2026-09-14')
    .does('startTransition', { startsOn: day('2026-09-14'), decideBy: day('2026-11-13'), ladderLevel: 4 });
/** A contract signed on 2 November, first working day on 16 November. */
export const inWork = (): Story =>
  inTransition()
    .on('2026-11-02')
    .does('startWork', { firstDayOn: day('2026-11-16') });
/** Since 17 November, first working day on 16 November. */
export const inAftercare = (): Story =>
  inWork()
    .on('2026-11-17')
    .does('startAftercare', { firstDayOn: day('2026-11-16') });
/** After all four points, on 16 November 2027. */
export const followedUp = (): Story =>
  inAftercare()
    .on('2026-12-16')
    .does('recordAftercare', { month: 1 })
    .on('2027-02-16')
    .does('recordAftercare', { month: 3 })
    .on('2027-05-18')
    .does('recordAftercare', { month: 6 })
    .on('2027-11-16', '11:00')
    .does('recordAftercare', { month: 12 });
/** Closed at once, no look back yet. */
export const closed = (): Story => followedUp().does('closeRoute', { outcome: 'regular-job-with-support', ladderLevel: 5 });

/** A pause from now on, back in five weeks, next contact in a week; the reason is care unless a test says otherwise. */
export const withOpenPause = (from: Story, pauseReason: 'health-or-care' | 'holiday' = 'health-or-care'): Story =>
  from.does('pauseRoute', { tracks: ['work'], pauseReason, careFirst: false, residentView: 'not-asked' });

export const stages = {
  request: aRoute,
  intake: inIntake,
  programme: inProgramme,
  matching: inMatching,
  placement: inPlacement,
  transition: inTransition,
  work: inWork,
  aftercare: inAftercare,
} as const;

import { TIME } from '#shared/domain/actor.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { aRoute, aRouteWithoutCoach, beforeFirstDay, closed, inAftercare, inIntake, inMatching, inPlacement, inProgramme, inTransition, inWork, withAgreedMatch, withMatch, withOpenPause, withPlan } from '../../route/support/a-route.ts'; // prettier-ignore
import { away, full, newsOf, turningDown } from '../../route/support/companies.ts';
import { day } from '../../route/support/days.ts';
import { COMPANY, NOTE } from '../../route/support/people.ts';
import { mailAway, noAddress, nobodyAsked, type Story } from '../../route/support/story.ts';

const withNews = (from: Story, type: 'placeHeld' | 'placeLapsed'): Story => from.give(newsOf(from.route, from.now, type, { companyId: COMPANY, attempt: 1 }));

/** Routes in which, between them, everything happens that can happen: kept promises, and promises that time had to pass on. */
export const stories: Readonly<Record<string, Story>> = {
  'nobody asked yet': nobodyAsked(),
  'just asked for': aRoute(),
  'asked for without a coach': aRouteWithoutCoach().does('assignCoach'),
  'left alone without a coach': aRouteWithoutCoach().on('2026-07-01'),
  'declined': aRouteWithoutCoach().does('declineRequest'), // prettier-ignore
  'not now': inIntake()
    .does('decideSuitability', { suitability: 'not-now', alternative: 'later-wave', reviewOn: day('2026-06-01') })
    .on('2026-07-01'),
  'plan in its steps': withPlan().does('decideSuitability').does('revisePlan').does('takeStep').does('reachGoal').does('referToDecision').on('2026-04-13'),
  'plan left alone': withPlan().does('revisePlan').on('2026-07-01'),
  'check-in answered': inPlacement().on('2026-07-27').does('answerCheckIn', { mood: 'not-good' }).on('2026-08-31'),
  'handed over': inPlacement().does('planHandover').on('2026-07-24').does('completeHandover').on('2026-07-27'),
  'handover left alone': inPlacement().does('planHandover').on('2026-09-01'),
  'moved to another day': aRoute().on('2026-04-02').does('postponeCommitment'),
  'programme left alone': inProgramme().on('2026-12-01'),
  'programme extended': inProgramme().on('2026-06-29').does('recordFinalReview', { advice: 'needs-more-time' }).does('extendProgramme'),
  'line of another version': inPlacement().does('changeLine'),
  'match withdrawn': inMatching().does('proposeMatch').does('withdrawMatch'),
  'match in its steps': inMatching().does('proposeMatch').does('recordIntroduction'),
  'agreement amended': withAgreedMatch().does('amendAgreement'),
  'place lapsed and asked again': withNews(withMatch(), 'placeLapsed').does('askPlaceAgain'),
  'place waited for': withMatch(full),
  'place turned down': withMatch(turningDown('periodOutside')),
  'company away': withMatch(away).on('2026-07-03'),
  'company heard twice': withNews(withMatch().does('withdrawMatch'), 'placeHeld'),
  'first day that nobody confirms': beforeFirstDay().on('2026-12-01'),
  'placement left alone': inPlacement().on('2027-03-01'),
  'paused': withOpenPause(inPlacement()), // prettier-ignore
  'paused for longer': withOpenPause(inPlacement()).does('pauseRoute', { returnOn: day('2026-11-02'), nextContactOn: day('2026-08-01') }),
  'paused too long': withOpenPause(inMatching()).on('2027-01-04'),
  'paused and resumed': withOpenPause(beforeFirstDay()).on('2026-07-13').does('resumeRoute'),
  'care first': inMatching()
    .does('pauseRoute', { tracks: ['work', 'check-in'], careFirst: true })
    .on('2026-07-03')
    .does('recordCareAnswer')
    .on('2026-09-01'),
  'put right': inPlacement()
    .on('2026-07-24')
    .does('correctFact', { correction: { fact: 'startDay', was: day('2026-07-20'), is: day('2026-07-23') } }),
  'message taken back': aRoute().does('undoMessage'),
  'taken back': aRoute().does('startIntake').does('takeBack'),
  'transition left alone': inTransition().on('2027-03-01'),
  'work': inWork(), // prettier-ignore
  'stepped back': inWork().does('stepBack'),
  'aftercare left alone': inAftercare().on('2027-03-01'),
  'spoken with, measured': inAftercare().does('recordContact').does('measureLadder'),
  'closed': closed(), // prettier-ignore
  'looked back': closed().does('recordLookBack'),
  'asked for again': closed().does('requestRoute'),
  'a place that goes on and ends': inPlacement().does('extendPlacement', { untilOn: day('2027-02-01'), reason: 'tailored', noteId: NOTE }).does('endPlacement'), // prettier-ignore
  'a trial that takes longer': inTransition().does('extendTransition', { decideBy: day('2026-12-01') }), // prettier-ignore
  'imported': nobodyAsked().does('importRoute'), // prettier-ignore
  'mail away': aRoute().withMail(mailAway).on('2026-04-02'),
  'mail under way': aRoute().withMail(() => 'silent').on('2026-04-02'), // prettier-ignore
  'nobody at this address': aRoute().withMail(noAddress).on('2026-04-03'),
  'a moment that had passed': inProgramme()
    .give({ type: 'climbLadder', by: TIME, commitment: 'midReview/nothing' })
    .give({ type: 'told', by: TIME, commitment: 'nothing' }),
};

/** One event of each type that happens in them. */
export const eventOfEachType = (): RouteEvent[] => [
  ...new Map(Object.values(stories).flatMap(({ events }) => events.map((event) => [event.type, event]))).values(),
];

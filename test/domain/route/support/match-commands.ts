import type { Actor, Party } from '#shared/domain/actor.ts';
import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import type { AgreementTerms, RouteCommand, RouteCommandOf } from '#shared/domain/route/commands.ts';
import type { Match, Route } from '#shared/domain/route/route.ts';
import { agreementSides, matchSides, type AgreementSide, type MatchSide } from '#shared/domain/route/vocabulary.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { addDays, addMonths } from '#shared/domain/time/calendar-day.ts';
import type { Situation } from './commands.ts';
import { move, review } from './moves.ts';
import { COMPANY, NOTE, OTHER_COMPANY, PLACE, RESIDENT, caseManager, coachSideOf, matchEmployerOf, resident } from './people.ts';

type MatchCommand =
  'proposeMatch' | 'recordIntroduction' | 'answerMatch' | 'askPlaceAgain' | 'withdrawMatch' | 'draftAgreement' | 'amendAgreement' | 'confirmAgreement';
type Usual = { [Type in MatchCommand]: (situation: Situation) => RouteCommandOf<Type> };

const today = ({ now }: Situation): CalendarDay => dayOf(now);
const by = ({ route }: Situation) => coachSideOf(route);
const matchOf = ({ route }: Situation): Match | null => (route.stage === null ? null : route.match);
const residentOf = ({ route }: Situation): Actor => resident(route.stage === null ? RESIDENT : route.residentId);

const speaker = (s: Situation, side: AgreementSide): Actor =>
  side === 'resident' ? residentOf(s) : side === 'company' ? matchEmployerOf(s.route) : caseManager;

/** The first side that has not said yes, or confirmed. */
const nextAnswer = (s: Situation): MatchSide => matchSides.find((side) => matchOf(s)?.answers[side] === null) ?? 'resident';
const nextSide = (s: Situation): AgreementSide => agreementSides.find((side) => matchOf(s)?.agreement?.sides[side].confirmedOn === null) ?? 'resident';

/** What was asked for, from today on at the earliest, in a form that all its conditions allow. */
function terms(s: Situation): AgreementTerms {
  const wanted = matchOf(s)?.wanted;
  const startsOn = wanted === undefined || wanted.startsOn < today(s) ? addDays(today(s), 7) : wanted.startsOn;
  const instrument = s.choose.of(['work-experience', 'work-experience', 'learn-work-place'] as const);
  return {
    instrument,
    startsOn,
    untilOn: addMonths(startsOn, 3),
    hoursPerWeek: wanted?.hoursPerWeek ?? 16,
    conditions: rulesOn(instrument, startsOn).conditions,
  };
}

/** How a match usually goes: a place at a company, everybody for themselves. */
export const usualMatch: Usual = {
  proposeMatch: (s) => ({
    ...{ type: 'proposeMatch', by: by(s), companyId: s.choose.of([COMPANY, OTHER_COMPANY]), placeId: s.choose.of([PLACE, PLACE, PLACE, null]), noteId: NOTE },
    ...{ proposedOn: today(s), startsOn: addDays(today(s), s.choose.whole(18, 40)), untilOn: null, hoursPerWeek: s.choose.of([16, 8, 24]) },
  }),
  recordIntroduction: (s) => ({ type: 'recordIntroduction', by: by(s), ...review(s) }),
  answerMatch: (s) => {
    const side = nextAnswer(s);
    const answer = s.choose.of(['yes', 'yes', 'yes', 'yes', 'yes', 'no'] as const);
    const reason = answer === 'yes' ? null : s.choose.of(['not-the-work', 'travel', 'no-click'] as const);
    return { type: 'answerMatch', by: speaker(s, side), side, answer, reason, answeredOn: today(s), noteId: null };
  },
  askPlaceAgain: (s) => ({ type: 'askPlaceAgain', by: by(s), askedOn: today(s) }),
  withdrawMatch: (s) => ({ type: 'withdrawMatch', by: by(s), withdrawnOn: today(s), withdrawnBy: s.choose.of(['resident', 'company', 'coach']), noteId: null }),
  draftAgreement: (s) => ({ type: 'draftAgreement', by: by(s), ...terms(s), ...move(s) }),
  amendAgreement: (s) => {
    const known = matchOf(s)?.agreement ?? terms(s);
    return { type: 'amendAgreement', by: by(s), ...terms(s), instrument: known.instrument, hoursPerWeek: known.hoursPerWeek === 16 ? 20 : 16, ...move(s) };
  },
  confirmAgreement: (s) => {
    const side = nextSide(s);
    return {
      ...{ type: 'confirmAgreement', by: speaker(s, side), side, confirmedOn: today(s), noteId: null },
      version: matchOf(s)?.agreement?.version ?? 1,
    };
  },
};

const ownSides: Partial<Record<Party, readonly AgreementSide[]>> = {
  resident: ['resident'],
  employer: ['company'],
  'case-manager': ['municipality'],
  coach: ['resident', 'company'],
};

/** The command as this actor would give it: who answers or confirms does so for themselves, or for whom they may stand in. */
export function spokenBy(by: Actor, route: Route, command: RouteCommand): RouteCommand {
  const own = ownSides[by.party] ?? agreementSides;
  const match = route.stage === null ? null : route.match;
  if (command.type === 'confirmAgreement') {
    return { ...command, by, side: own.find((side) => match?.agreement?.sides[side].confirmedOn === null) ?? command.side };
  }
  if (command.type !== 'answerMatch') return { ...command, by };
  return { ...command, by, side: matchSides.find((side) => own.includes(side) && match?.answers[side] === null) ?? command.side };
}

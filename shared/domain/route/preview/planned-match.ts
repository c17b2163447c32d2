import { dayOf } from '../../time/amsterdam.ts';
import { addMonths } from '../../time/calendar-day.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { startConditions, type AgreementSide } from '../vocabulary.ts';
import type { Asked, Planned } from './as-planned.ts';
import { USUAL } from './usual.ts';

const PLANNED_MONTHS = 6;

const sides: Partial<Record<string, AgreementSide>> = {
  confirmAgreementResident: 'resident',
  confirmAgreementCompany: 'company',
  confirmAgreementMunicipality: 'municipality',
};

const review = ({ now }: Asked) => ({ heldOn: dayOf(now), residentView: 'agrees', minutes: 45, noteId: null }) as const;

/** From a proposal to an agreement, when everything goes as planned. */
export const plannedMatch: Planned = {
  proposeMatch: ({ route, now }) => ({
    ...{ companyId: USUAL.companyId, placeId: USUAL.placeId, proposedOn: dayOf(now), noteId: null },
    ...{ startsOn: addWorkingDays(dayOf(now), USUAL.workingDaysUntilStart), untilOn: null, hoursPerWeek: route.hoursPerWeek ?? USUAL.hoursPerWeek },
  }),
  recordIntroduction: review,
  answerMatch: ({ commitment, now }) => ({
    ...{ side: commitment.kind === 'answerOfCompany' ? 'company' : 'resident', answer: 'yes', reason: null, answeredOn: dayOf(now), noteId: null },
  }),
  askPlaceAgain: ({ now }) => ({ askedOn: dayOf(now) }),
  draftAgreement({ route: { match }, now }) {
    if (match === null) return null;
    const today = dayOf(now);
    const startsOn = match.wanted.startsOn > today ? match.wanted.startsOn : addWorkingDays(today, USUAL.workingDaysUntilStart);
    return {
      ...{ decidedOn: today, residentView: 'agrees', reason: 'as-planned', noteId: null },
      ...{ instrument: 'work-experience', startsOn, untilOn: addMonths(startsOn, PLANNED_MONTHS), hoursPerWeek: match.wanted.hoursPerWeek },
      conditions: startConditions,
    };
  },
  confirmAgreement({ route: { match }, commitment, now }) {
    const side = sides[commitment.kind];
    const agreement = match?.agreement ?? null;
    if (side === undefined || agreement === null) return null;
    return { side, version: agreement.version, confirmedOn: dayOf(now), noteId: null };
  },
  settleArrangement({ route, commitment, now }) {
    const open = route.arrangements.find(({ kind, settledAs }) => settledAs === null && commitment.id.includes(kind));
    return open === undefined ? null : { kind: open.kind, outcome: 'arranged', settledOn: dayOf(now), noteId: null };
  },
};

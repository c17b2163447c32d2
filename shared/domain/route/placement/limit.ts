import { standardLimit } from '../../instrument/limits.ts';
import { rulesOn } from '../../instrument/rules-on.ts';
import { termsProblem } from '../../instrument/terms-problem.ts';
import type { CalendarDay } from '../../time/brands.ts';
import type { AgreementTerms, Move } from '../commands.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute, Place } from '../route.ts';
import { placesAfter } from './places-before.ts';

/** Until when a placement may last as it stands: as agreed, or as its instrument says; null where nothing limits it. */
export const lastDayOf = ({ placesBefore }: KnownRoute, { instrument, startsOn, untilOn }: Place): CalendarDay | null =>
  untilOn ?? standardLimit(rulesOn(instrument, startsOn), startsOn, placesBefore);

/** What stands in the way of agreeing on these terms with this company; what this person does now counts as over by then. */
export const agreementProblem = (route: KnownRoute, companyId: string, terms: AgreementTerms, { reason }: Move): RefusalCode | null =>
  termsProblem(terms, { companyId, earlier: placesAfter(route, terms.startsOn, null), overrules: reason === 'tailored' });

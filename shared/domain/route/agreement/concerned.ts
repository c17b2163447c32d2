import type { AgreementTerms } from '../commands.ts';
import { type AgreementSide, agreementSides } from '../vocabulary.ts';

/** The terms alone, of whatever carries them. */
export const termsOf = ({ instrument, startsOn, untilOn, hoursPerWeek, conditions }: AgreementTerms): AgreementTerms => ({
  ...{ instrument, startsOn, untilOn, hoursPerWeek },
  conditions: [...conditions],
});

/** Whom a change of each term concerns: days and hours those who keep them; the legal form and its conditions, and its end, those who answer for it. */
const concerns: Readonly<Record<keyof AgreementTerms, readonly AgreementSide[]>> = {
  instrument: agreementSides,
  startsOn: ['resident', 'company'],
  untilOn: agreementSides,
  hoursPerWeek: ['resident', 'company'],
  conditions: ['municipality'],
};

const asText = (terms: AgreementTerms, term: keyof AgreementTerms): string =>
  term === 'conditions' ? terms.conditions.toSorted().join() : String(terms[term]);

const isTerm = (field: string): field is keyof AgreementTerms => field in concerns;

/** The sides that a change from one set of terms to another concerns; none where both are the same. */
export function concernedSides(before: AgreementTerms, after: AgreementTerms): AgreementSide[] {
  const changed = Object.keys(concerns).filter((term) => isTerm(term) && asText(before, term) !== asText(after, term));
  return agreementSides.filter((side) => changed.some((term) => isTerm(term) && concerns[term].includes(side)));
}

import type { z } from 'zod';
import type { choices } from '#shared/contracts/choices.ts';
import type { Correction } from '#shared/domain/route/correction/correction.ts';
import { heldFacts } from '#shared/domain/route/correction/facts.ts';
import type { KnownRoute } from '#shared/domain/route/route.ts';
import { factInWords } from '#shared/domain/texts/web/choices.ts';
import { optionLabel } from '#shared/domain/texts/web/fields.ts';

type Fields = z.input<typeof choices>['fields'];
type Named = { id: string; name: string };

/** What a company is called; every other fact is told in its own words. */
const labelOf = ({ fact, value }: { fact: Correction['fact']; value: Correction['is'] }, companies: readonly Named[]): string =>
  fact === 'company' ? (companies.find(({ id }) => id === value)?.name ?? String(value)) : factInWords(fact, value);

/** Only what the route holds can be put right, and what it holds now need not be filled in. */
export const correctionChoices = (route: KnownRoute, companies: readonly Named[]): Fields => {
  const held = heldFacts(route);
  return {
    'correctFact.fact': held.map(({ fact }) => ({ value: fact, label: optionLabel('fact', fact) })),
    ...Object.fromEntries(
      held.map(({ fact, value }) => [`correctFact.${fact}.was`, [{ value: value === null ? '' : String(value), label: labelOf({ fact, value }, companies) }]]),
    ),
    'correctFact.company.is': companies.map(({ id, name }) => ({ value: id, label: name })),
  };
};

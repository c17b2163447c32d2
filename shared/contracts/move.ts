import { ladderLevels, minuteBuckets, moveReasons, residentViews } from '#shared/domain/route/vocabulary.ts';
import { day, note, noteAudience, oneOf, oneOfNumbers } from './fields.ts';

export const residentView = oneOf(residentViews, 'Kies wat de inwoner ervan vindt');

export const minutes = oneOfNumbers(minuteBuckets, 'Kies hoeveel minuten dit je kostte');
export const ladderLevel = oneOfNumbers(ladderLevels, 'Kies de trede van de participatieladder');

/** What every move of a route stores. */
export const moveFields = {
  decidedOn: day('Vul de dag van het besluit in'),
  residentView,
  reason: oneOf(moveReasons, 'Kies de reden van deze stap'),
  note,
};

/** What every talk about a route stores. */
export const reviewFields = {
  heldOn: day('Vul de dag van het gesprek in'),
  residentView,
  minutes,
  note,
  noteAudience: noteAudience(['coaches', 'resident']),
};

import type { AbsenceChange, AbsenceRefusal } from '../absence/absence.ts';
import { weekdayInWords } from './dates.ts';

/** Why an absence cannot be planned like this, and what can. */
export const absenceTexts: Readonly<Record<AbsenceRefusal, string>> = {
  absenceEndsBeforeItBegins: 'De laatste dag ligt voor de eerste. Controleer de dagen.',
  absenceOver: 'Deze dagen zijn al voorbij. Kies een laatste dag die nog moet komen.',
  absenceTooLong: 'Dit duurt langer dan een half jaar. Draag de routes over aan een andere trajectbegeleider.',
  absenceOverlaps: 'Er is in deze dagen al een afwezigheid. Pas die aan of beëindig die eerst.',
  coverIsCoach: 'Iemand kan zichzelf niet vervangen. Kies een andere trajectbegeleider.',
  coverAbsent: 'Deze vervanger is zelf afwezig in deze dagen. Kies iemand anders.',
  coversMeanwhile: 'Deze trajectbegeleider vervangt in deze dagen iemand. Kies daar eerst een andere vervanger voor.',
  absenceEndsBefore: 'De afwezigheid is op die dag al voorbij. Kies een eerdere dag.',
};

/** What became of an absence; `cover` is the name of whoever was chosen, null where it is not known. */
export const absenceChangeSentence = (change: AbsenceChange, cover: string | null): string =>
  change.type === 'coverChosen'
    ? `De vervanger is nu ${cover ?? 'een andere trajectbegeleider'}.`
    : `De trajectbegeleider is er weer vanaf ${weekdayInWords(change.backOn)}.`;

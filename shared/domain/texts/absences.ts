import type { AbsenceRefusal } from '../absence/absence.ts';

/** Why an absence cannot be planned like this, and what can. */
export const absenceTexts: Readonly<Record<AbsenceRefusal, string>> = {
  absenceEndsBeforeItBegins: 'De laatste dag ligt voor de eerste. Controleer de dagen.',
  absenceOver: 'Deze dagen zijn al voorbij. Kies een laatste dag die nog moet komen.',
  absenceTooLong: 'Dit duurt langer dan een half jaar. Draag de routes over aan een andere trajectbegeleider.',
  absenceOverlaps: 'Er is in deze dagen al een afwezigheid. Pas die aan of beëindig die eerst.',
  coverIsCoach: 'Iemand kan zichzelf niet vervangen. Kies een andere trajectbegeleider.',
  coverAbsent: 'Deze vervanger is zelf afwezig in deze dagen. Kies iemand anders.',
  coversMeanwhile: 'Deze trajectbegeleider vervangt in deze dagen iemand. Kies daar eerst een andere vervanger voor.',
};

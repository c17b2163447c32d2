import type { KeptAbsence } from '#shared/ports/absences.ts';

/** The absence of a call about one: the pipeline has read it before the handler runs. */
export const absenceOf = ({ absence }: { absence: KeptAbsence | null }): KeptAbsence => {
  if (absence === null) throw new RangeError('this endpoint is not about one absence');
  return absence;
};

import type { AbsenceChange, AbsenceRefusal } from '#shared/domain/absence/absence.ts';
import { absenceChangeSentence, absenceTexts } from '#shared/domain/texts/absences.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { KeptChange } from '#shared/ports/absences.ts';
import type { CommandKey } from '#shared/ports/recording.ts';
import type { ApiDeps } from '../deps.ts';
import type { Call } from '../endpoint.ts';
import { problem, refusal } from '../problem.ts';
import { nameIn, readNames } from '../view/names.ts';
import { absenceOf } from './absence-of.ts';
import { viewAbsence } from './view-absences.ts';

type ChangeCall = Pick<Call<unknown, unknown, unknown, CommandKey>, 'absence' | 'caller' | 'key' | 'basedOn'>;

export const refusedAbsence = (code: AbsenceRefusal) => refusal(code, absenceTexts[code]);

const viewChanges = async (changes: readonly KeptChange[], deps: ApiDeps) => {
  const covers = changes.map(({ change }) => (change.type === 'coverChosen' ? change.coverId : null));
  const names = await readNames({ people: covers, companies: [] }, deps);
  return changes.map(({ change, at }, n) => ({ at, type: change.type, sentence: absenceChangeSentence(change, nameIn(names, covers[n] ?? null)) }));
};

/** A change of the absence in the address, once for each key; a caller who saw an older version hears what changed since, and nothing happens. */
export const changeAbsence = async (call: ChangeCall, change: AbsenceChange, deps: ApiDeps) => {
  const { caller, key, basedOn } = call;
  const changed = await deps.absences.change(absenceOf(call).id, change, { by: caller.personId, key, basedOn }, dayOf(deps.now()));
  switch (changed.outcome) {
    case 'changed':
      return { status: 200 as const, body: await viewAbsence(changed.absence, caller, deps) };
    case 'refused':
      throw refusedAbsence(changed.code);
    case 'changedMeanwhile':
      throw problem('changedMeanwhile', { changes: await viewChanges(changed.changes, deps) });
    case 'keyReused':
      throw problem('keyReused');
  }
};

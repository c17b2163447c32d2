import type { Party } from '../../actor.ts';
import { noteAudiences, type NoteAudience } from '../vocabulary.ts';

const guides: readonly Party[] = ['coach', 'lead', 'data-protection-officer'];

const readers: Readonly<Record<NoteAudience, readonly Party[]>> = {
  coaches: guides,
  resident: [...guides, 'resident'],
  company: [...guides, 'resident', 'employer'],
};

/** Beside its author, who may read a note for this audience. Whatever a company may read about a resident, the resident may read too. */
export const noteReaders = (audience: NoteAudience): readonly Party[] => readers[audience];

/** For whom a note with these readers is. */
export const noteAudienceOf = (of: readonly Party[]): NoteAudience =>
  noteAudiences.findLast((audience) => readers[audience].every((party) => of.includes(party))) ?? 'coaches';

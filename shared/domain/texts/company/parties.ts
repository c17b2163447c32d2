import type { Owner, Party } from '../../actor.ts';
import { ownerInWords } from '../parties.ts';

/** Who owes something about a company, to the eyes of this reader: its coach is its adviser. */
export const companyOwnerInWords = (owner: Owner, reader: Party): string =>
  owner.party !== 'coach' || reader === 'coach' ? ownerInWords(owner, reader) : reader === 'employer' ? 'je adviseur' : 'de adviseur';

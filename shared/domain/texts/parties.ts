import type { Owner, Party } from '../actor.ts';
import { capitalised } from './fill.ts';

/** Who somebody is, in the middle of a sentence. `time` is nobody, so the system speaks for it. */
export const partyNames: Readonly<Record<Party, string>> = {
  coach: 'de trajectbegeleider',
  employer: 'het bedrijf',
  lead: 'de programmaleider',
  'case-manager': 'de klantmanager',
  'process-coordinator': 'de procesregisseur',
  'care-partner': 'de samenwerkingspartner',
  resident: 'de inwoner',
  'data-protection-officer': 'de functionaris gegevensbescherming',
  operator: 'de beheerder',
  time: 'het systeem',
};

/** Whose words a text must be in: the resident's, the company's, or those of everybody who works on the route. */
export type Reader = 'resident' | 'employer' | 'staff';

export const readerOf = (party: Party): Reader => (party === 'resident' || party === 'employer' ? party : 'staff');

/** Who owes something, to the eyes of this reader: "jij" where it is the reader's own turn. */
export function ownerInWords({ party }: Owner, reader: Party): string {
  if (party === reader) return 'jij';
  return party === 'coach' && readerOf(reader) !== 'staff' ? `${reader === 'resident' ? 'je' : 'de'} trajectbegeleider` : partyNames[party];
}

/** The resident as this reader calls them; a company speaks of a colleague. */
export const residentFor: Readonly<Record<Reader, string>> = { resident: 'jou', employer: 'je nieuwe collega', staff: 'de inwoner' };

/** The same as a title on its own: "Trajectbegeleider". */
export const partyTitle = (party: Party): string => capitalised(partyNames[party].replace(/^(de|het) /u, ''));

import type { Owner, Party } from '../../actor.ts';
import { type CompanyCommitmentKind, isCompanyCommitmentKind } from '../../company/commitment-kinds.ts';
import { capitalised, fillText } from '../fill.ts';
import { companyOwnerInWords } from './parties.ts';

/** What must happen: `you` for whoever must do it, `others` for everybody else. */
type Words = { you: string; others: string };
const same = (text: string): Words => ({ you: text, others: text });

export const companyCommitmentTexts: Readonly<Record<CompanyCommitmentKind, Words>> = {
  talk: { you: 'Spreek het bedrijf over hoe het gaat.', others: '{owner} spreekt het bedrijf over hoe het gaat.' },
  offerFirstPlace: { you: 'Zoek samen met het bedrijf een eerste plek.', others: '{owner} zoekt samen met het bedrijf een eerste plek.' },
  tooFull: {
    you: 'Er zijn meer mensen dan plekken. Zoek samen met het bedrijf een oplossing.',
    others: 'Er zijn meer mensen dan plekken. {owner} zoekt een oplossing.',
  },
  findOtherPlaces: {
    you: 'Het bedrijf stopt. Zoek een andere plek voor wie er nog is.',
    others: 'Het bedrijf stopt. {owner} zoekt een andere plek voor wie er nog is.',
  },
  renewCertificate: {
    you: 'Het PSO-certificaat loopt af. Leg het nieuwe certificaat vast.',
    others: 'Het PSO-certificaat loopt af. {owner} legt het nieuwe vast.',
  },
  contactMissing: {
    you: 'Een contactpersoon gaat weg. Zoek samen met het bedrijf een opvolger.',
    others: 'Een contactpersoon gaat weg. {owner} zoekt samen met het bedrijf een opvolger.',
  },
  reservationHeld: same('Er is een plek vastgehouden.'),
  pauseEnds: same('Het bedrijf neemt even geen nieuwe mensen aan.'),
  leavingDay: same('Het bedrijf gaat stoppen.'),
  tellUnderWay: same('Er is een bericht over een plek onderweg.'),
  retryTell: same('Een bericht over een plek is nog niet aangekomen.'),
};

const SOMETHING: Words = { you: 'Er wacht iets op jou.', others: 'Dit wacht op {owner}.' };

/** What must happen with a company, told to `reader`: as a request where it is their own turn. A kind of a later version is told in general words. */
export function companyCommitmentSentence({ kind, owner }: { kind: string; owner: Owner }, reader: Party): string {
  const { you, others } = isCompanyCommitmentKind(kind) ? companyCommitmentTexts[kind] : SOMETHING;
  return capitalised(fillText(owner.party === reader ? you : others, { owner: companyOwnerInWords(owner, reader) }));
}

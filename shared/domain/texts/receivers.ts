import type { Delivery } from '../receiver/receiver.ts';
import type { ReceiverRefusal } from '../receiver/refusal-codes.ts';

/** Where telling a system elsewhere stands. */
export const deliverySentences: Readonly<Record<Delivery['step'], string>> = {
  resting: 'Alles is bezorgd.',
  bringing: 'De berichten worden nu bezorgd.',
  waiting: 'Bezorgen lukt nu niet. Het wordt vanzelf opnieuw geprobeerd.',
  stopped: 'Dit systeem wil geen berichten meer. Vraag de beheerder van dat systeem waarom, en stuur daarna opnieuw.',
  removed: 'Dit systeem krijgt geen berichten meer.',
};

export const receiverRefusalSentences: Readonly<Record<ReceiverRefusal, string>> = {
  notYours: 'Dit doet de beheerder of de programmaleider.',
  notRegistered: 'Dit systeem is nog niet aangemeld.',
  alreadyRegistered: 'Dit systeem is al aangemeld.',
  receiverRemoved: 'Dit systeem is afgemeld. Meld het opnieuw aan als het weer berichten moet krijgen.',
  nothingToRing: 'Er wordt al bezorgd, of het bezorgen staat stil.',
  nothingToBringAgain: 'Er is niets om opnieuw te bezorgen.',
};

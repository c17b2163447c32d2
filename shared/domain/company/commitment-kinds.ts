/** Everything a company can wait for; behind each the command that keeps the promise. */
export const companyCommitmentKinds = [
  'talk', // recordTalk: the periodic talk
  'offerFirstPlace', // offerPlace
  'tooFull', // changePlace: fewer places than people who have one
  'findOtherPlaces', // the company leaves while people are placed: recordTalk, until nobody is left
  'renewCertificate', // recordCertificate
  'contactMissing', // addContact: a tutor or signatory's last day comes near
  'reservationHeld', // time: lapseReservation
  'pauseEnds', // time: serveWaiting
  'leavingDay', // time: serveWaiting; the announced day is over
  'tellUnderWay',
  'retryTell',
] as const;
export type CompanyCommitmentKind = (typeof companyCommitmentKinds)[number];

export const isCompanyCommitmentKind = (kind: string): kind is CompanyCommitmentKind => companyCommitmentKinds.some((known) => known === kind);

/** Why a command to a company is refused: stable for ever. Sentences stand in the catalogue of texts. */
export const companyRefusalCodes = [
  'notYours',
  'notNow',
  'notAdmitted',
  'alreadyAdmitted',
  'hasLeft',
  'otherCompany',
  'dayUnknown',
  'dayInFuture',
  'dayInPast',
  'dayTooLongAgo',
  'dayTooFar',
  'endsBeforeStart',
  'postcodeInvalid',
  'siteUnknown',
  'siteExists',
  'siteMissing',
  'siteInUse',
  'contactUnknown',
  'contactExists',
  'contactMissing', // a company always has a tutor and a signatory
  'handOverMissing',
  'rolesMissing',
  'adviserUnchanged',
  'certificateOver',
  'referenceInvalid',
  'placeUnknown',
  'placeExists',
  'placeWithdrawn', // nobody new starts there from that day
  'hoursOutOfRange',
  'hoursOutside', // outside what the place offers
  'periodOutside', // no capacity was ever offered in that period
  'capacityInvalid',
  'periodsOverlap',
  'tasksMissing',
  'notPaused',
  'alreadyLeaving',
  'reservationUnknown',
  'reservationNotWaiting',
  'reservationNotHeld', // taken too late: the limit passed and the place went to somebody else
  'reservationTwice', // the same route asked for something else under the same attempt
  'noteMissing',
] as const;
export type CompanyRefusalCode = (typeof companyRefusalCodes)[number];

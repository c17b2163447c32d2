/** How the brigade treats its companies: Groningen's own choices, as data. Days are working days unless named otherwise. */
export const companyPolicy = {
  /** A place is kept this long, until 17:00. */
  keptForDays: 20,
  /** A place that is wanted later is kept until so long after the wanted first day. */
  keptAfterStartDays: 5,
  /** Somebody of the municipality talks with every company once in so many months. */
  talkEveryMonths: 3,
  firstPlaceWithinDays: 10,
  tooFullWithinDays: 5,
  /** While people must find another place, the company is spoken with this often. */
  otherPlacesEveryDays: 10,
  /** Weeks before a certificate is over in which its renewal begins. */
  certificateWarningWeeks: 8,
  /** Weeks before the last day of a contact by which there is a successor. */
  contactWarningWeeks: 4,
  /** What was recorded too late for its warning has so many days left. */
  lateWarningDays: 10,
  /** Working days after the step before; the first is at the due moment. At the top a lead is reminded for as long as it takes. */
  ladder: [
    { afterDays: 0, owner: 'adviser' },
    { afterDays: 5, owner: 'lead' },
  ],
  remindAgainDays: 10,
  /** Nothing is planned further ahead, or looked back at longer ago: a slip of the pen is likelier. */
  plannedAheadMonths: 24,
  rememberedMonths: 180,
} as const;

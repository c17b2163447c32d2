/** Code knows these kinds of stage; a line names, orders and limits them. */
export const stageKinds = ['request', 'intake', 'preparation', 'matching', 'placement', 'transition', 'work', 'aftercare', 'closed'] as const;
export type StageKind = (typeof stageKinds)[number];

/** One rung of a ladder: this long after the rung before was done, the commitment goes to `owner`. */
export type Rung = { afterWorkingDays: number; owner: 'coach' | 'lead' };

export type StageDefinition = {
  id: string;
  kind: StageKind;
  /** Dutch, for screens. */
  name: string;
  /** Stages this one may be left for; moving back is listed here too. */
  moves: readonly string[];
  /** The longest anybody may hear nothing, in working days. */
  silenceLimitWorkingDays: number;
  /** Days by which the stage's own work is due, in working days from its start; absent where reviews say so. */
  dueWithinWorkingDays?: number;
};

/** A development line (doorlopende ontwikkellijn), versioned and copied into each route at its start. Data only. */
export type LineDefinition = {
  id: string;
  version: number;
  /** Dutch, for screens. */
  name: string;
  stages: readonly StageDefinition[];
  ladder: readonly Rung[];
  /** Preparation: nominal length and the weeks of its reviews, counted from its first day. */
  preparation: { months: number; midReviewWeek: number; finalReviewWeek: number };
  /** Placement: weeks until the first three-way review and between the following ones. */
  placement: { firstReviewWeek: number; reviewEveryWeeks: number; confirmFirstDayWithinWorkingDays: number };
  /** Matching: working days for each step from proposal to start, and for each side's answer or confirmation. */
  matching: { stepWithinWorkingDays: number; answerWithinWorkingDays: number };
  /** The resident's and the company's check-ins in a placement: how often until which week; the last row goes on. */
  checkIns: readonly { untilWeek: number | null; everyWeeks: number }[];
  /** Minutes in which a person can take back a message that they caused. */
  undoMinutes: number;
  /** Months after the first working day at which somebody asks how it goes. */
  aftercareMonths: readonly number[];
  /** Months between measurements of the participation ladder. */
  ladderEveryMonths: number;
  /** After closing: working days within which the look back is held. */
  lookBackWithinWorkingDays: number;
};

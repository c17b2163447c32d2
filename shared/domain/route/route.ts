import type { Actor } from '../actor.ts';
import type { EarlierPlace } from '../instrument/limits.ts';
import type { LineDefinition, StageKind } from '../line/line.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { Tells } from '../tell/tell.ts';
import type { AgreementTerms, ArrangementOwner, PlanGoal, WantedPlace } from './commands.ts';
import type { CorrectableFact } from './correction/correction.ts';
import type { MessageDraft } from './message/templates.ts';
import type { TakeableEvent } from './take-back/takeable.ts';
import type {
  AftercareStatus,
  AgreementSide,
  Alternative,
  ArrangementKind,
  ArrangementOutcome,
  ContactParty,
  ContractKind,
  DeclineReason,
  DropOutReason,
  ExitOutcome,
  FinalAdvice,
  FormalDecisionKind,
  LadderLevel,
  MatchSide,
  Mood,
  PauseReason,
  PlacementInstrument,
  ResidentView,
  Suitability,
  Track,
  TransitionForm,
} from './vocabulary.ts';

/** What holds for one resident's route: facts, never conclusions drawn from them. `stage: null` means nobody ever asked for it. */
export type Route = NoRoute | KnownRoute;
export type NoRoute = { v: 2; stage: null };

export type KnownRoute = {
  v: 2;
  residentId: string;
  /** The route's own copy: a new version of the line changes nothing here. */
  line: LineDefinition;
  /** 1 for the first time; asking again after closing begins the next. */
  episode: number;
  requestedOn: CalendarDay;
  requestedAt: Instant;
  /** The moment from which promises count when the route was followed elsewhere before. */
  importedAt: Instant | null;
  coachId: string | null;
  /** Set while a warm handover to another coach is planned; until the talk was held the present coach stays the owner of everything. */
  handover: { coachId: string; talkOn: CalendarDay; since: Instant } | null;
  suitability: { suitability: Suitability; alternative: Alternative | null; reviewOn: CalendarDay | null; decidedAt: Instant } | null;
  plan: Plan | null;
  /** Goals of the newest plan; they follow the person through all stages. */
  goals: Goal[];
  /** Formal decisions taken elsewhere, newest last; only referenced. */
  decisions: { kind: FormalDecisionKind; reference: string; decidedOn: CalendarDay; objectionUntil: CalendarDay }[];
  hoursPerWeek: number | null;
  ladder: { first: LadderLevel; level: LadderLevel; measuredOn: CalendarDay; measuredAt: Instant; count: number } | null;
  /** The last time anybody spoke with the resident (or the request itself) and the time before that, how often that was, and coach time so far in minutes. */
  contact: { on: CalendarDay; at: Instant; before: Talk | null; count: number; minutes: Record<ContactParty, number> };
  stage: Stage;
  /** How often each stage (by id) was entered. A step back starts a new attempt and loses nothing. */
  attempts: Record<string, number>;
  /** The search for a place: while matching, and beside a placement when somebody looks for another company. */
  match: Match | null;
  /** Matches of this route so far; the reservation at a company is made from the route and this number. */
  matchCount: number;
  /** What must be arranged before the next start (of a placement or a job). */
  arrangements: Arrangement[];
  /** The last protected place, kept for a way back to it. */
  place: Place | null;
  /** The work of this episode as it was asked for in aftercare, oldest answer first; null before it. Kept after a step back and after closing. */
  aftercare: { firstDayOn: CalendarDay; answers: { month: number; askedOn: CalendarDay; status: AftercareStatus }[] } | null;
  /** Placements that ended, oldest first: their days count where an instrument's limit is cumulative. `recordedAt`: when the decision that ended it was recorded; `talkSince`: since when the talk after an early end is owed. */
  placesBefore: (EarlierPlace & { recordedAt: Instant | null; talkSince: Instant | null })[];
  /** At most one pause for each track. */
  paused: { [On in Track]: Pause | null };
  /** The question for care in a care-first pause: since when it waits (the pause, or the last answer), how often it was answered, and whether the last answer said ready; null where no care comes first. */
  careFirst: { since: Instant; asked: number; ready: boolean } | null;
  /** Ended pauses that still shift an open promise, oldest first. */
  pauses: { track: Track; pausedAt: Instant; resumedAt: Instant }[];
  /** Due days that somebody moved and when they did, by commitment id; the reason is in the record. A pause after that moment shifts the day like any other. */
  postponed: Record<string, { untilOn: CalendarDay; at: Instant }>;
  /** Promises of this stage whose moment a correction laid in the past, by commitment id, with the moment of that correction: nobody could have kept them. */
  passed: Record<string, Instant>;
  /** Corrections whose consequences a person must still look at. */
  conflicts: { id: string; fact: CorrectableFact; codes: readonly string[]; since: Instant }[];
  tells: Tells;
  /** The present place where its company did not take it so: until somebody saw to that, both sides do not agree. */
  turnedDown: { companyId: string; attempt: number; code: string; since: Instant } | null;
  /** How far overdue promises have climbed, by commitment id. */
  climbs: Record<string, Climb>;
  /** Messages that have not arrived yet. */
  messages: Message[];
  /** Messages so far; the next id is made from it. */
  messageCount: number;
  /** The last episodes before this one. */
  earlier: { episode: number; requestedOn: CalendarDay; closedOn: CalendarDay; outcome: ExitOutcome | null }[];
  /** What was recorded last, as long as nothing else happened since and it can be taken back; absent otherwise. */
  undoable?: Undoable;
};

/** `before`: what held before, of all that it changed; `own`: the messages that it made wait; `gone`: those that it did away with. */
export type Undoable = {
  what: TakeableEvent;
  at: Instant;
  by: Actor;
  isForCompany: boolean;
  before: Partial<KnownRoute>;
  own: string[];
  gone: Message[];
};

/** A talk with the resident: its day, and the moment at which it was recorded. */
export type Talk = { on: CalendarDay; at: Instant };

export type Plan = { version: number; agreedOn: CalendarDay; residentView: ResidentView };

/** `since`: the moment from which its earliest open step is waited for. */
export type Goal = PlanGoal & { takenSteps: string[]; reachedOn: CalendarDay | null; since: Instant };

/** `attempt`: under which number the company knows it; null where nobody there is told of it. */
export type Place = {
  companyId: string;
  placeId: string | null;
  attempt: number | null;
  startsOn: CalendarDay;
  untilOn: CalendarDay | null;
  instrument: PlacementInstrument;
  /** Extensions so far, and the moment of the last. */
  extensions: number;
  extendedAt: Instant | null;
};

/** One of each kind. `settledAs` null: still open. `attempt`: the match whose start it belongs to, null for a job. */
export type Arrangement = {
  attempt: number | null;
  kind: ArrangementKind;
  owner: ArrangementOwner;
  dueOn: CalendarDay;
  since: Instant;
  settledAs: ArrangementOutcome | null;
};

export type Pause = {
  pausedAt: Instant;
  pausedOn: CalendarDay;
  reason: PauseReason;
  returnOn: CalendarDay;
  nextContactOn: CalendarDay;
  setAt: Instant;
  /** Talks with the resident before it. */ contacts: number;
};

export type Climb = { step: number; at: Instant };

export type Message = { id: string } & MessageDraft &
  (
    | { step: 'queued'; queuedAt: Instant; leavesAt: Instant; /** Whose act caused it. */ by: Actor }
    | { step: 'sending'; sentAt: Instant; tries: number }
    | { step: 'retrying'; failedAt: Instant; retryAt: Instant; tries: number }
    | { step: 'undeliverable'; failedAt: Instant; code: string }
  );

export type QueuedMessage = Extract<Message, { step: 'queued' }>;

/** `id` is the stage's id in the line, `enteredOn` the day that was decided, `enteredAt` the moment it was recorded. */
type Entered<Kind extends StageKind> = { kind: Kind; id: string; enteredOn: CalendarDay; enteredAt: Instant };

export type Stage = RequestStage | IntakeStage | PreparationStage | MatchingStage | PlacementStage | TransitionStage | WorkStage | AftercareStage | ClosedStage;

export type RequestStage = Entered<'request'>;
export type IntakeStage = Entered<'intake'> & { planAgreedAt: Instant | null };
export type PreparationStage = Entered<'preparation'> & {
  startsOn: CalendarDay;
  untilOn: CalendarDay;
  /** The moment from which the reviews are owed: the start, or the last extension. */
  countsFrom: Instant;
  midReviewOn: CalendarDay | null;
  finalReview: { heldOn: CalendarDay; recordedAt: Instant; advice: FinalAdvice } | null;
  extensions: number;
  /** Whether its end was put right by itself: then it does not move along with the start. */
  hasOwnEnd: boolean;
};
export type MatchingStage = Entered<'matching'> & { /** The moment the last match fell through. */ freeSince: Instant; withdrawn: number };

/** What is true of the place asked for at the company. The company alone decides and ends it; `none` where nothing can be kept. */
export type Reservation =
  | { step: 'none' }
  | { step: 'asked'; since: Instant }
  | { step: 'waiting'; since: Instant }
  | { step: 'held'; since: Instant; until: Instant }
  | { step: 'lapsed'; since: Instant }
  | { step: 'turned-down'; since: Instant; code: string };

/** The attempt of a match of before companies were told of any. */
export const NOT_TOLD = 0;

export type Answer = { answer: 'yes' | 'no'; at: Instant };
export type Match = {
  attempt: number;
  companyId: string;
  wanted: WantedPlace;
  proposedOn: CalendarDay;
  introducedOn: CalendarDay | null;
  /** When the present step began to be waited for. */
  since: Instant;
  reservation: Reservation;
  answers: { [Side in MatchSide]: Answer | null };
  agreement: Agreement | null;
};

/** `openSince`: from when this side's confirmation is waited for; an amendment does not set it back. */
export type Agreement = AgreementTerms & {
  version: number;
  sides: { [Side in AgreementSide]: { openSince: Instant; confirmedOn: CalendarDay | null } };
};
export type PlacementStage = Entered<'placement'> & {
  place: Place;
  firstDayOn: CalendarDay | null;
  /** Three-way reviews in this attempt; `since` is when the waiting for the next began. */
  reviews: { count: number; lastOn: CalendarDay | null; since: Instant };
  /** The resident's own check-ins in this attempt: how many rounds passed, the last answer, and from when the next is waited for. */
  checkIns: { round: number; lastOn: CalendarDay | null; lastMood: Mood | null; wantsContact: boolean; since: Instant };
};
export type TransitionStage = Entered<'transition'> & {
  form: TransitionForm | null;
  companyId: string | null;
  startsOn: CalendarDay;
  decideBy: CalendarDay;
  /** Extensions so far, and the moment of the last. */
  extensions: number;
  extendedAt: Instant | null;
};
export type WorkStage = Entered<'work'> & {
  companyId: string | null;
  contract: ContractKind | null;
  withSupport: boolean | null;
  firstDayOn: CalendarDay;
};
export type AftercareStage = Entered<'aftercare'> & {
  companyId: string | null;
  firstDayOn: CalendarDay;
  /** The last point (in months) that was asked or passed unasked before an import; 0 before the first. */
  lastMonth: number;
  since: Instant;
  lastStatus: AftercareStatus | null;
};
export type ClosedStage = Entered<'closed'> & {
  outcome: ExitOutcome | null;
  /** Set where the request was declined: then there is no exit and nothing to look back on. */
  declined: DeclineReason | null;
  dropOutReason: DropOutReason | null;
  lookBackOn: CalendarDay | null;
};

export type StageOf<Kind extends StageKind> = Extract<Stage, { kind: Kind }>;

/** The definition of a stage in the route's own line, or null where the line does not know it. */
export const stageDefinition = (line: LineDefinition, id: string) => line.stages.find((stage) => stage.id === id) ?? null;

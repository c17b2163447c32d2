import type { LineDefinition, StageKind } from '../line/line.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { MessageDraft } from './message/templates.ts';
import type {
  AftercareStatus,
  ContactParty,
  ContractKind,
  DeclineReason,
  DropOutReason,
  ExitOutcome,
  FinalAdvice,
  LadderLevel,
  PauseReason,
  PlacementInstrument,
  ResidentView,
  TransitionForm,
} from './vocabulary.ts';

/** What holds for one resident's route: facts, never conclusions drawn from them. `stage: null` means nobody ever asked for it. */
export type Route = NoRoute | KnownRoute;
export type NoRoute = { v: 1; stage: null };

export type KnownRoute = {
  v: 1;
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
  plan: Plan | null;
  hoursPerWeek: number | null;
  ladder: { first: LadderLevel; level: LadderLevel; measuredOn: CalendarDay; measuredAt: Instant; count: number } | null;
  /** The last time anybody spoke with the resident (or the request itself), how often that was, and coach time so far in minutes. */
  contact: { on: CalendarDay; at: Instant; count: number; minutes: Record<ContactParty, number> };
  stage: Stage;
  /** How often each stage (by id) was entered. A step back starts a new attempt and loses nothing. */
  attempts: Record<string, number>;
  /** The last protected place, kept for a way back to it. */
  place: Place | null;
  pause: Pause | null;
  /** Ended pauses that still shift an open promise, oldest first. */
  pauses: { pausedAt: Instant; resumedAt: Instant }[];
  /** How far overdue promises have climbed, by commitment id. */
  climbs: Record<string, Climb>;
  /** Messages that have not arrived yet. */
  messages: Message[];
  /** Messages so far; the next id is made from it. */
  messageCount: number;
  /** The last episodes before this one. */
  earlier: { episode: number; requestedOn: CalendarDay; closedOn: CalendarDay; outcome: ExitOutcome | null }[];
};

export type Plan = { version: number; agreedOn: CalendarDay; residentView: ResidentView };

export type Place = { companyId: string; startsOn: CalendarDay; instrument: PlacementInstrument };

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
    | { step: 'queued'; queuedAt: Instant; leavesAt: Instant }
    | { step: 'sending'; sentAt: Instant; tries: number }
    | { step: 'retrying'; failedAt: Instant; retryAt: Instant; tries: number }
    | { step: 'undeliverable'; failedAt: Instant; code: string }
  );

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
};
export type MatchingStage = Entered<'matching'> & { match: Match | null; /** The moment the last match fell through. */ freeSince: Instant; withdrawn: number };
export type Match =
  | { step: 'proposed'; companyId: string; proposedOn: CalendarDay; since: Instant }
  | { step: 'introduced'; companyId: string; proposedOn: CalendarDay; introducedOn: CalendarDay; since: Instant }
  | { step: 'agreed'; companyId: string; proposedOn: CalendarDay; introducedOn: CalendarDay | null; agreedOn: CalendarDay; since: Instant };
export type PlacementStage = Entered<'placement'> & {
  place: Place;
  firstDayOn: CalendarDay | null;
  /** Three-way reviews in this attempt; `since` is when the waiting for the next began. */
  reviews: { count: number; lastOn: CalendarDay | null; since: Instant };
};
export type TransitionStage = Entered<'transition'> & { form: TransitionForm | null; companyId: string | null; startsOn: CalendarDay; decideBy: CalendarDay };
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

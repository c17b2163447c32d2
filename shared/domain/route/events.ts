import type { Actor, Owner } from '../actor.ts';
import type { LineDefinition } from '../line/line.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { TellFact } from '../tell/facts.ts';
import type { Told } from '../tell/tell.ts';
import type { AgreementTerms, ArrangementOwner, ImportedSituation, Move, PlanGoal, Review, WantedPlace } from './commands.ts';
import type { Correction } from './correction/correction.ts';
import type { CommitmentKind } from './commitment-kinds.ts';
import type { MessageDraft } from './message/templates.ts';
import type { TakeableEvent } from './take-back/takeable.ts';
import type {
  AftercareStatus,
  AgreementSide,
  Alternative,
  ArrangementKind,
  ArrangementOutcome,
  ContactForm,
  ContactParty,
  ContractKind,
  DeclineReason,
  DropOutReason,
  EndCause,
  ExitOutcome,
  FinalAdvice,
  FormalDecisionKind,
  LadderLevel,
  MatchReason,
  MatchSide,
  MinuteBucket,
  Mood,
  PauseReason,
  PlacementInstrument,
  ResidentView,
  Suitability,
  Track,
  TransitionForm,
} from './vocabulary.ts';

/**
 * Every move between stages stores, beside `by` and `at`: from where to where (stage ids of the route's own line), which attempt at that stage this is,
 * the day, the resident's view, the reason, and the version of the plan that held (null while there is none).
 */
export type Moved = Move & { from: string; to: string; attempt: number; planVersion: number | null };

/**
 * Everything that can have happened to a route. Plain JSON, stored for ever: add, never rename (see `kind.ts` for changing a shape). `takeable`: it can
 * be taken back while nothing follows; what was recorded before that was possible cannot.
 */
export type RouteEvent = { at: Instant; by: Actor; takeable?: true } &
  // intake
  (
    | { type: 'routeRequested'; episode: number; residentId: string; line: LineDefinition; requestedOn: CalendarDay; coachId: string | null }
    | { type: 'coachAssigned'; coachId: string; before: string | null }
    | ({ type: 'requestDeclined'; declinedOn: CalendarDay; reason: DeclineReason; noteId: string | null } & { to: string })
    | ({ type: 'intakeStarted' } & Moved)
    | ({
        type: 'suitabilityDecided';
        suitability: Suitability;
        alternative: Alternative | null;
        reviewOn: CalendarDay | null;
        planVersion: number | null;
      } & Move)
    | ({ type: 'planAgreed'; version: number; hoursPerWeek: number; ladderLevel: LadderLevel } & Review)
    // plan
    | ({ type: 'planRevised'; version: number; goals: readonly PlanGoal[] } & Review)
    | { type: 'stepTaken'; goalId: string; stepId: string; takenOn: CalendarDay; noteId: string | null }
    | { type: 'goalReached'; goalId: string; reachedOn: CalendarDay; residentView: ResidentView; noteId: string | null }
    | { type: 'decisionReferred'; kind: FormalDecisionKind; reference: string; decidedOn: CalendarDay; sentOn: CalendarDay; objectionUntil: CalendarDay }
    // programme
    | ({ type: 'programmeStarted'; startsOn: CalendarDay; untilOn: CalendarDay } & Moved)
    | ({ type: 'midReviewRecorded' } & Review)
    | ({ type: 'finalReviewRecorded'; advice: FinalAdvice } & Review)
    | ({ type: 'programmeExtended'; untilOn: CalendarDay; planVersion: number | null } & Move)
    // matching
    | ({ type: 'matchingStarted' } & Moved)
    /** `attempt` counts the matches of this route. */
    | ({ type: 'matchProposed'; companyId: string; proposedOn: CalendarDay; attempt: number; noteId: string | null } & WantedPlace)
    | { type: 'matchAnswered'; side: MatchSide; answer: 'yes' | 'no'; reason: MatchReason | null; answeredOn: CalendarDay; noteId: string | null }
    | { type: 'placeAskedAgain'; attempt: number; askedOn: CalendarDay }
    | ({ type: 'placeHeld'; attempt: number; until: Instant } & Told)
    | ({ type: 'placeWaiting'; attempt: number } & Told)
    | ({ type: 'placeLapsed'; attempt: number } & Told)
    /** A tell that came twice, or about a match that is over. */
    | ({ type: 'tellIgnored'; told: string; attempt: number } & Told)
    | ({ type: 'introductionRecorded' } & Review)
    /** Before version 2 only: the coach recorded at once that all agreed. */
    | ({ type: 'matchAgreed'; companyId: string; planVersion: number | null } & Move)
    | { type: 'matchWithdrawn'; companyId: string; withdrawnOn: CalendarDay; withdrawnBy: 'resident' | 'company' | 'coach'; noteId: string | null }
    // agreement
    | ({ type: 'agreementDrafted'; companyId: string; version: number; planVersion: number | null } & AgreementTerms & Move)
    /** `reopened`: the sides that must confirm again; the others' confirmation stands. */
    | ({ type: 'agreementAmended'; version: number; reopened: readonly AgreementSide[]; planVersion: number | null } & AgreementTerms & Move)
    | { type: 'agreementConfirmed'; side: AgreementSide; version: number; confirmedOn: CalendarDay; noteId: string | null }
    // arrangements; `attempt`: the match whose start it is for, null for a job
    | { type: 'arrangementAdded'; attempt: number | null; kind: ArrangementKind; owner: ArrangementOwner; dueOn: CalendarDay; noteId: string | null }
    | { type: 'arrangementSettled'; attempt: number | null; kind: ArrangementKind; outcome: ArrangementOutcome; settledOn: CalendarDay; noteId: string | null }
    // placement
    | ({
        type: 'placementStarted';
        companyId: string;
        placeId: string | null;
        untilOn: CalendarDay | null;
        startsOn: CalendarDay;
        instrument: PlacementInstrument;
        hoursPerWeek: number;
        ladderLevel: LadderLevel;
      } & Moved)
    | { type: 'firstDayConfirmed'; companyId: string; cameOn: CalendarDay }
    | ({ type: 'threeWayReviewRecorded'; hoursPerWeek: number } & Review)
    | ({ type: 'placementExtended'; untilOn: CalendarDay; planVersion: number | null } & Move)
    | ({
        type: 'placementEnded';
        companyId: string;
        endedOn: CalendarDay;
        residentCause: EndCause;
        companyCause: EndCause;
        ladderLevel: LadderLevel;
      } & Moved)
    | { type: 'checkInAnswered'; round: number; mood: Mood; wantsContact: boolean; answeredOn: CalendarDay; noteId: string | null }
    // transition, work, aftercare
    | ({
        type: 'transitionStarted';
        form: TransitionForm;
        companyId: string | null;
        startsOn: CalendarDay;
        decideBy: CalendarDay;
        ladderLevel: LadderLevel;
      } & Moved)
    | ({ type: 'transitionExtended'; decideBy: CalendarDay; planVersion: number | null } & Move)
    | ({
        type: 'workStarted';
        contract: ContractKind;
        companyId: string;
        hoursPerWeek: number;
        withSupport: boolean;
        firstDayOn: CalendarDay;
        ladderLevel: LadderLevel;
      } & Moved)
    | ({ type: 'aftercareStarted'; companyId: string | null; firstDayOn: CalendarDay; ladderLevel: LadderLevel } & Moved)
    | { type: 'aftercareRecorded'; month: number; askedOn: CalendarDay; status: AftercareStatus; minutes: MinuteBucket; noteId: string | null }
    // exit
    | ({ type: 'routeClosed'; outcome: ExitOutcome; dropOutReason: DropOutReason | null; ladderLevel: LadderLevel | null } & Moved)
    | ({ type: 'lookBackRecorded' } & Review)
    // at any stage
    | ({
        type: 'routePaused';
        tracks: readonly Track[];
        pauseReason: PauseReason;
        careFirst: boolean;
        returnOn: CalendarDay;
        nextContactOn: CalendarDay;
        planVersion: number | null;
      } & Move)
    | ({
        type: 'pauseChanged';
        tracks: readonly Track[];
        pauseReason: PauseReason;
        careFirst: boolean;
        returnOn: CalendarDay;
        nextContactOn: CalendarDay;
        planVersion: number | null;
      } & Move)
    | ({ type: 'routeResumed'; tracks: readonly Track[]; planVersion: number | null } & Move)
    | { type: 'careAnswerRecorded'; answeredOn: CalendarDay; readyForWork: boolean; noteId: string | null }
    | ({ type: 'handoverPlanned'; coachId: string; talkOn: CalendarDay; planVersion: number | null } & Move)
    | ({ type: 'handoverCompleted'; coachId: string; before: string | null; residentPresent: boolean } & Review)
    | { type: 'commitmentPostponed'; commitment: string; from: CalendarDay; untilOn: CalendarDay; noteId: string | null }
    /** `conflicts`: codes of what happened later and would have been refused had the right fact been known. */
    | { type: 'factCorrected'; correction: Correction; correctedOn: CalendarDay; conflicts: readonly string[]; noteId: string | null }
    /** `recordedAt`: the moment on the event that is taken back. `noteAudience`: where the company knows of that event. */
    | { type: 'takenBack'; what: TakeableEvent; recordedAt: Instant; noteAudience?: 'company' }
    | ({ type: 'lineChanged'; line: LineDefinition; before: number; planVersion: number | null } & Move)
    | ({ type: 'steppedBack'; ladderLevel: LadderLevel } & Moved)
    /** `noteAudience`: only where its note is for the company at the table. */
    | {
        type: 'contactRecorded';
        contactOn: CalendarDay;
        with: ContactParty;
        how: ContactForm;
        minutes: MinuteBucket;
        noteId: string | null;
        noteAudience?: 'company';
      }
    | { type: 'ladderMeasured'; measuredOn: CalendarDay; level: LadderLevel }
    | ({ type: 'routeImported'; episode: number; attempt: number | null; residentId: string; line: LineDefinition; coachId: string } & ImportedSituation)
    // the passing of time
    | { type: 'ladderClimbed'; commitment: string; kind: CommitmentKind; step: number; from: Owner; to: Owner }
    | { type: 'timePassed'; commitment: string }
    // messages
    | ({ type: 'messageQueued'; messageId: string; leavesAt: Instant } & MessageDraft)
    | ({ type: 'messageLeft'; messageId: string; tries: number } & MessageDraft)
    | { type: 'messageDelivered'; messageId: string }
    | { type: 'messageNotYetDelivered'; messageId: string; retryAt: Instant }
    | { type: 'messageUndeliverable'; messageId: string; code: string; to: Owner }
    | { type: 'messageUndone'; messageId: string }
    // tells
    | TellFact
    | { type: 'outcomeNoted'; outcome: string; commitment: string }
  );

export type RouteEventType = RouteEvent['type'];
export type RouteEventOf<Type extends RouteEventType> = Extract<RouteEvent, { type: Type }>;

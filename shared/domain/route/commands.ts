import type { Actor } from '../actor.ts';
import type { OutcomeCommand } from '../effect.ts';
import type { LineDefinition } from '../line/line.ts';
import type { Told } from '../tell/tell.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { Correction } from './correction/correction.ts';
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
  GoalKind,
  LadderLevel,
  MatchReason,
  MatchSide,
  MinuteBucket,
  Mood,
  MoveReason,
  NoteAudience,
  PauseReason,
  PlacementInstrument,
  ResidentView,
  StartCondition,
  Suitability,
  Track,
  TransitionForm,
} from './vocabulary.ts';

/** What every move of a route stores: the day it was decided, what the resident thought of it, and why. Free text is in the note, never here. */
export type Move = { decidedOn: CalendarDay; residentView: ResidentView; reason: MoveReason; noteId: string | null };

/** A talk in which route and resident are looked at together. */
export type Review = { heldOn: CalendarDay; residentView: ResidentView; minutes: MinuteBucket; noteId: string | null };

/** The place that is asked for at a company. `placeId` null: a company outside the brigade, where nothing can be kept; a note then says why. */
export type WantedPlace = { placeId: string | null; startsOn: CalendarDay; untilOn: CalendarDay | null; hoursPerWeek: number };

/** What resident, company and municipality agree on before a placement starts. */
export type AgreementTerms = {
  instrument: PlacementInstrument;
  startsOn: CalendarDay;
  untilOn: CalendarDay | null;
  hoursPerWeek: number;
  /** Start conditions of the instrument that were looked at and hold. */
  conditions: readonly StartCondition[];
};

/** Who sees to it that something is arranged. */
export type ArrangementOwner = 'coach' | 'case-manager' | 'employer';

/** One concrete goal with its steps. Words stand in notes; ids are opaque and stay the same through all versions of the plan. */
export type PlanGoal = { goalId: string; kind: GoalKind; noteId: string | null; steps: readonly PlanStep[] };
export type PlanStep = { stepId: string; dueOn: CalendarDay; noteId: string | null };

export type RouteCommand = { by: Actor } &
  // intake
  (
    | { type: 'requestRoute'; residentId: string; line: LineDefinition; requestedOn: CalendarDay; coachId: string | null }
    | { type: 'assignCoach'; coachId: string }
    | { type: 'declineRequest'; declinedOn: CalendarDay; reason: DeclineReason; noteId: string | null }
    | ({ type: 'startIntake' } & Move)
    | ({ type: 'decideSuitability'; suitability: Suitability; alternative: Alternative | null; reviewOn: CalendarDay | null } & Move)
    | ({ type: 'agreePlan'; hoursPerWeek: number; ladderLevel: LadderLevel } & Review)
    // plan, at any stage
    | ({ type: 'revisePlan'; goals: readonly PlanGoal[] } & Review)
    | { type: 'takeStep'; goalId: string; stepId: string; takenOn: CalendarDay; noteId: string | null }
    | { type: 'reachGoal'; goalId: string; reachedOn: CalendarDay; residentView: ResidentView; noteId: string | null }
    | { type: 'referToDecision'; kind: FormalDecisionKind; reference: string; decidedOn: CalendarDay; sentOn: CalendarDay }
    // programme (Kansrijk Talent)
    | ({ type: 'startProgramme'; startsOn: CalendarDay } & Move)
    | ({ type: 'recordMidReview' } & Review)
    | ({ type: 'recordFinalReview'; advice: FinalAdvice } & Review)
    | ({ type: 'extendProgramme'; untilOn: CalendarDay } & Move)
    // matching
    | ({ type: 'startMatching' } & Move)
    | ({ type: 'proposeMatch'; companyId: string; proposedOn: CalendarDay; noteId: string | null } & WantedPlace)
    | ({ type: 'recordIntroduction' } & Review)
    | { type: 'answerMatch'; side: MatchSide; answer: 'yes' | 'no'; reason: MatchReason | null; answeredOn: CalendarDay; noteId: string | null }
    | { type: 'askPlaceAgain'; askedOn: CalendarDay }
    | { type: 'withdrawMatch'; withdrawnOn: CalendarDay; withdrawnBy: 'resident' | 'company' | 'coach'; noteId: string | null }
    // agreement
    | ({ type: 'draftAgreement' } & AgreementTerms & Move)
    | ({ type: 'amendAgreement' } & AgreementTerms & Move)
    | { type: 'confirmAgreement'; side: AgreementSide; version: number; confirmedOn: CalendarDay; noteId: string | null }
    // told by a company about the place that this route asked for; `from` is that company
    | ({ type: 'placeHeld'; attempt: number; until: Instant } & Told)
    | ({ type: 'placeWaiting'; attempt: number } & Told)
    | ({ type: 'placeLapsed'; attempt: number } & Told)
    // arrangements before day one
    | { type: 'addArrangement'; kind: ArrangementKind; owner: ArrangementOwner; dueOn: CalendarDay; noteId: string | null }
    | { type: 'settleArrangement'; kind: ArrangementKind; outcome: ArrangementOutcome; settledOn: CalendarDay; noteId: string | null }
    // placement
    | ({ type: 'startPlacement'; ladderLevel: LadderLevel } & Move)
    | ({ type: 'extendPlacement'; untilOn: CalendarDay } & Move)
    | ({ type: 'endPlacement'; endedOn: CalendarDay; to: string; residentCause: EndCause; companyCause: EndCause; ladderLevel: LadderLevel } & Move)
    | { type: 'confirmFirstDay'; cameOn: CalendarDay }
    | ({ type: 'recordThreeWayReview'; hoursPerWeek: number } & Review)
    | { type: 'answerCheckIn'; round: number; mood: Mood; wantsContact: boolean; answeredOn: CalendarDay; noteId: string | null }
    // transition and work
    | ({ type: 'startTransition'; form: TransitionForm; startsOn: CalendarDay; decideBy: CalendarDay; ladderLevel: LadderLevel } & Move)
    | ({ type: 'extendTransition'; decideBy: CalendarDay } & Move)
    | ({
        type: 'startWork';
        contract: ContractKind;
        companyId: string;
        hoursPerWeek: number;
        withSupport: boolean;
        firstDayOn: CalendarDay;
        ladderLevel: LadderLevel;
      } & Move)
    | ({ type: 'startAftercare'; firstDayOn: CalendarDay; ladderLevel: LadderLevel } & Move)
    | { type: 'recordAftercare'; month: number; askedOn: CalendarDay; status: AftercareStatus; minutes: MinuteBucket; noteId: string | null }
    // exit
    | ({ type: 'closeRoute'; outcome: ExitOutcome; dropOutReason: DropOutReason | null; ladderLevel: LadderLevel | null } & Move)
    | ({ type: 'recordLookBack' } & Review)
    // at any stage
    | ({ type: 'pauseRoute'; tracks: readonly Track[]; pauseReason: PauseReason; careFirst: boolean; returnOn: CalendarDay; nextContactOn: CalendarDay } & Move)
    | ({ type: 'resumeRoute'; tracks: readonly Track[] } & Move)
    | { type: 'recordCareAnswer'; answeredOn: CalendarDay; readyForWork: boolean; noteId: string | null }
    | ({ type: 'planHandover'; coachId: string; talkOn: CalendarDay } & Move)
    | ({ type: 'completeHandover'; residentPresent: boolean } & Review)
    | { type: 'postponeCommitment'; commitment: string; untilOn: CalendarDay; noteId: string | null }
    | ({ type: 'correctFact'; correction: Correction; noteId: string | null } & { correctedOn: CalendarDay })
    | { type: 'takeBack'; recordedAt: Instant }
    | { type: 'undoMessage'; messageId: string }
    | ({ type: 'changeLine'; line: LineDefinition } & Move)
    | ({ type: 'stepBack'; to: string; ladderLevel: LadderLevel } & Move)
    /** `noteAudience` only where the note is for the company: then the company hears of it. */
    | {
        type: 'recordContact';
        contactOn: CalendarDay;
        with: ContactParty;
        how: ContactForm;
        minutes: MinuteBucket;
        noteId: string | null;
        noteAudience?: NoteAudience;
      }
    | { type: 'measureLadder'; measuredOn: CalendarDay; level: LadderLevel }
    | ({ type: 'importRoute'; residentId: string; line: LineDefinition; coachId: string } & ImportedSituation)
    // issued by time
    | { type: 'climbLadder'; commitment: string }
    | { type: 'sendMessage'; messageId: string }
    | { type: 'retryTell'; tellId: number }
    | OutcomeCommand
  );

/** Where a route stands that was followed elsewhere before. Days are real; what came before is shown as not asked and never acted on. */
export type ImportedSituation = {
  importedOn: CalendarDay;
  stage: string;
  requestedOn: CalendarDay;
  stageStartedOn: CalendarDay;
  hoursPerWeek: number | null;
  ladderLevel: LadderLevel | null;
  companyId: string | null;
  instrument: PlacementInstrument | null;
  firstDayOn: CalendarDay | null;
  lastContactOn: CalendarDay | null;
  paused: { reason: PauseReason; returnOn: CalendarDay; nextContactOn: CalendarDay } | null;
};

export type RouteCommandOf<Type extends RouteCommand['type']> = Extract<RouteCommand, { type: Type }>;

import type { Actor } from '../actor.ts';
import type { OutcomeCommand } from '../effect.ts';
import type { LineDefinition } from '../line/line.ts';
import type { CalendarDay } from '../time/brands.ts';
import type {
  AftercareStatus,
  ContactForm,
  ContactParty,
  ContractKind,
  DeclineReason,
  DropOutReason,
  ExitOutcome,
  FinalAdvice,
  LadderLevel,
  MinuteBucket,
  MoveReason,
  PauseReason,
  PlacementInstrument,
  ResidentView,
  TransitionForm,
} from './vocabulary.ts';

/** What every move of a route stores: the day it was decided, what the resident thought of it, and why. Free text is in the note, never here. */
export type Move = { decidedOn: CalendarDay; residentView: ResidentView; reason: MoveReason; noteId: string | null };

/** A talk in which route and resident are looked at together. */
export type Review = { heldOn: CalendarDay; residentView: ResidentView; minutes: MinuteBucket; noteId: string | null };

export type RouteCommand = { by: Actor } &
  // intake
  (
    | { type: 'requestRoute'; residentId: string; line: LineDefinition; requestedOn: CalendarDay; coachId: string | null }
    | { type: 'assignCoach'; coachId: string }
    | { type: 'declineRequest'; declinedOn: CalendarDay; reason: DeclineReason; noteId: string | null }
    | ({ type: 'startIntake' } & Move)
    | ({ type: 'agreePlan'; hoursPerWeek: number; ladderLevel: LadderLevel } & Review)
    // programme (Kansrijk Talent)
    | ({ type: 'startProgramme'; startsOn: CalendarDay } & Move)
    | ({ type: 'recordMidReview' } & Review)
    | ({ type: 'recordFinalReview'; advice: FinalAdvice } & Review)
    | ({ type: 'extendProgramme'; untilOn: CalendarDay } & Move)
    // matching
    | ({ type: 'startMatching' } & Move)
    | { type: 'proposeMatch'; companyId: string; proposedOn: CalendarDay }
    | ({ type: 'recordIntroduction' } & Review)
    | ({ type: 'agreeMatch' } & Move)
    | { type: 'withdrawMatch'; withdrawnOn: CalendarDay; withdrawnBy: 'resident' | 'company' | 'coach'; noteId: string | null }
    // placement
    | ({ type: 'startPlacement'; startsOn: CalendarDay; instrument: PlacementInstrument; hoursPerWeek: number; ladderLevel: LadderLevel } & Move)
    | { type: 'confirmFirstDay'; cameOn: CalendarDay }
    | ({ type: 'recordThreeWayReview'; hoursPerWeek: number } & Review)
    // transition and work
    | ({ type: 'startTransition'; form: TransitionForm; startsOn: CalendarDay; decideBy: CalendarDay; ladderLevel: LadderLevel } & Move)
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
    | ({ type: 'pauseRoute'; pauseReason: PauseReason; returnOn: CalendarDay; nextContactOn: CalendarDay } & Move)
    | ({ type: 'resumeRoute' } & Move)
    | ({ type: 'stepBack'; to: string; ladderLevel: LadderLevel } & Move)
    | { type: 'recordContact'; contactOn: CalendarDay; with: ContactParty; how: ContactForm; minutes: MinuteBucket; noteId: string | null }
    | { type: 'measureLadder'; measuredOn: CalendarDay; level: LadderLevel }
    | ({ type: 'importRoute'; residentId: string; line: LineDefinition; coachId: string } & ImportedSituation)
    // issued by time
    | { type: 'climbLadder'; commitment: string }
    | { type: 'sendMessage'; messageId: string }
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

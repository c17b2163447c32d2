import type { Actor, Owner } from '../actor.ts';
import type { LineDefinition } from '../line/line.ts';
import type { CalendarDay, Instant } from '../time/brands.ts';
import type { ImportedSituation, Move, Review } from './commands.ts';
import type { CommitmentKind } from './commitment-kinds.ts';
import type { MessageDraft } from './message/templates.ts';
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
  PauseReason,
  PlacementInstrument,
  TransitionForm,
} from './vocabulary.ts';

/**
 * Every move between stages stores, beside `by` and `at`: from where to where (stage ids of the route's own line), which attempt at that stage this is,
 * the day, the resident's view, the reason, and the version of the plan that held (null while there is none).
 */
export type Moved = Move & { from: string; to: string; attempt: number; planVersion: number | null };

/** Everything that can have happened to a route. Plain JSON, stored for ever: add, never rename (see `kind.ts` for changing a shape). */
export type RouteEvent = { at: Instant; by: Actor } &
  // intake
  (
    | { type: 'routeRequested'; episode: number; residentId: string; line: LineDefinition; requestedOn: CalendarDay; coachId: string | null }
    | { type: 'coachAssigned'; coachId: string; before: string | null }
    | ({ type: 'requestDeclined'; declinedOn: CalendarDay; reason: DeclineReason; noteId: string | null } & { to: string })
    | ({ type: 'intakeStarted' } & Moved)
    | ({ type: 'planAgreed'; version: number; hoursPerWeek: number; ladderLevel: LadderLevel } & Review)
    // programme
    | ({ type: 'programmeStarted'; startsOn: CalendarDay; untilOn: CalendarDay } & Moved)
    | ({ type: 'midReviewRecorded' } & Review)
    | ({ type: 'finalReviewRecorded'; advice: FinalAdvice } & Review)
    | ({ type: 'programmeExtended'; untilOn: CalendarDay; planVersion: number | null } & Move)
    // matching
    | ({ type: 'matchingStarted' } & Moved)
    | { type: 'matchProposed'; companyId: string; proposedOn: CalendarDay }
    | ({ type: 'introductionRecorded' } & Review)
    | ({ type: 'matchAgreed'; companyId: string; planVersion: number | null } & Move)
    | { type: 'matchWithdrawn'; companyId: string; withdrawnOn: CalendarDay; withdrawnBy: 'resident' | 'company' | 'coach'; noteId: string | null }
    // placement
    | ({
        type: 'placementStarted';
        companyId: string;
        startsOn: CalendarDay;
        instrument: PlacementInstrument;
        hoursPerWeek: number;
        ladderLevel: LadderLevel;
      } & Moved)
    | { type: 'firstDayConfirmed'; companyId: string; cameOn: CalendarDay }
    | ({ type: 'threeWayReviewRecorded'; hoursPerWeek: number } & Review)
    // transition, work, aftercare
    | ({
        type: 'transitionStarted';
        form: TransitionForm;
        companyId: string | null;
        startsOn: CalendarDay;
        decideBy: CalendarDay;
        ladderLevel: LadderLevel;
      } & Moved)
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
    | ({ type: 'routePaused'; pauseReason: PauseReason; returnOn: CalendarDay; nextContactOn: CalendarDay; planVersion: number | null } & Move)
    | ({ type: 'pauseChanged'; pauseReason: PauseReason; returnOn: CalendarDay; nextContactOn: CalendarDay; planVersion: number | null } & Move)
    | ({ type: 'routeResumed'; planVersion: number | null } & Move)
    | ({ type: 'steppedBack'; ladderLevel: LadderLevel } & Moved)
    | { type: 'contactRecorded'; contactOn: CalendarDay; with: ContactParty; how: ContactForm; minutes: MinuteBucket; noteId: string | null }
    | { type: 'ladderMeasured'; measuredOn: CalendarDay; level: LadderLevel }
    | ({ type: 'routeImported'; episode: number; residentId: string; line: LineDefinition; coachId: string } & ImportedSituation)
    // the passing of time
    | { type: 'ladderClimbed'; commitment: string; kind: CommitmentKind; step: number; from: Owner; to: Owner }
    | { type: 'timePassed'; commitment: string }
    // messages
    | ({ type: 'messageQueued'; messageId: string; leavesAt: Instant } & MessageDraft)
    | ({ type: 'messageLeft'; messageId: string; tries: number } & MessageDraft)
    | { type: 'messageDelivered'; messageId: string }
    | { type: 'messageNotYetDelivered'; messageId: string; retryAt: Instant }
    | { type: 'messageUndeliverable'; messageId: string; code: string; to: Owner }
    | { type: 'outcomeNoted'; outcome: string; commitment: string }
  );

export type RouteEventType = RouteEvent['type'];
export type RouteEventOf<Type extends RouteEventType> = Extract<RouteEvent, { type: Type }>;

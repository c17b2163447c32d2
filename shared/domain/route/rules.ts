import { aftercareRules } from './aftercare/decide.ts';
import { confirmRules } from './agreement/confirm.ts';
import { agreementRules } from './agreement/decide.ts';
import { checkInRules } from './check-in/decide.ts';
import { contactRules } from './contact/decide.ts';
import { correctionRules } from './correction/decide.ts';
import { decisionRules } from './decision/decide.ts';
import { exitRules } from './exit/decide.ts';
import { handoverRules } from './handover/decide.ts';
import { importRules } from './import/decide.ts';
import { intakeRules } from './intake/decide.ts';
import { ladderRules } from './ladder/decide.ts';
import { lineChangeRules } from './line-change/decide.ts';
import { answerRules } from './matching/answer.ts';
import { matchingRules } from './matching/decide.ts';
import { placeToldRules } from './matching/place-told.ts';
import { messageRules } from './message/decide.ts';
import { pauseRules } from './pause/decide.ts';
import { placementRules } from './placement/decide.ts';
import { planRules } from './plan/decide.ts';
import { postponeRules } from './postpone/decide.ts';
import { programmeRules } from './programme/decide.ts';
import { arrangementRules } from './arrangement/decide.ts';
import type { CommandType, Rules } from './rule.ts';
import { stepBackRules } from './step-back/decide.ts';
import { takeBackRules } from './take-back/decide.ts';
import { tellRules } from './tell/decide.ts';
import { suitabilityRules } from './suitability/decide.ts';
import { transitionRules } from './transition/decide.ts';

/** How each command is decided; the compiler complains where a row is missing. */
export const rules: Rules<CommandType> = {
  ...intakeRules,
  ...suitabilityRules,
  ...planRules,
  ...decisionRules,
  ...programmeRules,
  ...matchingRules,
  ...answerRules,
  ...placeToldRules,
  ...agreementRules,
  ...confirmRules,
  ...arrangementRules,
  ...placementRules,
  ...checkInRules,
  ...transitionRules,
  ...aftercareRules,
  ...exitRules,
  ...pauseRules,
  ...handoverRules,
  ...postponeRules,
  ...stepBackRules,
  ...contactRules,
  ...correctionRules,
  ...importRules,
  ...lineChangeRules,
  ...takeBackRules,
  ...ladderRules,
  ...messageRules,
  ...tellRules,
};

import { aftercareRules } from './aftercare/decide.ts';
import { contactRules } from './contact/decide.ts';
import { exitRules } from './exit/decide.ts';
import { importRules } from './import/decide.ts';
import { intakeRules } from './intake/decide.ts';
import { ladderRules } from './ladder/decide.ts';
import { lineChangeRules } from './line-change/decide.ts';
import { matchingRules } from './matching/decide.ts';
import { messageRules } from './message/decide.ts';
import { pauseRules } from './pause/decide.ts';
import { placementRules } from './placement/decide.ts';
import { programmeRules } from './programme/decide.ts';
import type { CommandType, Rules } from './rule.ts';
import { stepBackRules } from './step-back/decide.ts';
import { transitionRules } from './transition/decide.ts';

/** How each command is decided; the compiler complains where a row is missing. */
export const rules: Rules<CommandType> = {
  ...intakeRules,
  ...programmeRules,
  ...matchingRules,
  ...placementRules,
  ...transitionRules,
  ...aftercareRules,
  ...exitRules,
  ...pauseRules,
  ...stepBackRules,
  ...contactRules,
  ...importRules,
  ...lineChangeRules,
  ...ladderRules,
  ...messageRules,
};

import { ladderRules } from './ladder/decide.ts';
import { membershipRules } from './membership/decide.ts';
import { placeRules } from './places/decide.ts';
import { profileRules } from './profile/decide.ts';
import { reservationRules } from './reservations/decide.ts';
import type { CompanyCommandType, Rules } from './rule.ts';
import { tellRules } from './tell/decide.ts';

/** How each command is decided; the compiler complains where a row is missing. */
export const rules: Rules<CompanyCommandType> = {
  ...membershipRules,
  ...profileRules,
  ...placeRules,
  ...reservationRules,
  ...ladderRules,
  ...tellRules,
};

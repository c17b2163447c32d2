import { z } from 'zod';
import { DECISION_REFERENCE } from '#shared/domain/route/decision/reference.ts';
import { formalDecisionKinds } from '#shared/domain/route/vocabulary.ts';
import { day, oneOf, text } from './fields.ts';

/** Where a decision is to be found; what it says stands in the case system and in the resident's letter. */
export const referToDecisionBody = z.strictObject({
  kind: oneOf(formalDecisionKinds, 'Kies wat voor besluit het is'),
  reference: text('Vul het kenmerk van het besluit in', 40).regex(DECISION_REFERENCE, 'Gebruik in het kenmerk alleen hoofdletters, cijfers, -, / en .'),
  decidedOn: day('Vul de dag van het besluit in'),
  sentOn: day('Vul de dag in waarop de brief is verstuurd'),
});

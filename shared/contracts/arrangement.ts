import { z } from 'zod';
import { arrangementKinds, arrangementOutcomes } from '#shared/domain/route/vocabulary.ts';
import { day, note, oneOf } from './fields.ts';

const kind = oneOf(arrangementKinds, 'Kies wat er geregeld moet zijn');

export const addArrangementBody = z.strictObject({
  kind,
  owner: oneOf(['coach', 'case-manager', 'employer'], 'Kies wie het regelt'),
  dueOn: day('Vul in wanneer het geregeld moet zijn'),
  note,
});

export const settleArrangementBody = z.strictObject({
  kind,
  outcome: oneOf(arrangementOutcomes, 'Kies of het geregeld is of niet nodig is'),
  settledOn: day('Vul de dag in waarop dit klaar was'),
  note,
});

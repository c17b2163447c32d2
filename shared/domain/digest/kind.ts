import type { AnyEvent, Kind, ListColumns } from '../decider.ts';
import type { DigestCommand } from './commands.ts';
import { commitments } from './commitments.ts';
import { decide } from './decide.ts';
import type { Digest } from './digest.ts';
import type { DigestEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { react } from './react.ts';

const columns = (digest: Digest): ListColumns => ({
  stage: digest.personId === null ? 'none' : digest.standing.step,
  coachId: null,
  companyId: null,
  otherCompanyId: null,
  residentId: null,
  dueOn: null,
});

/** The morning digest of one coach or lead: what storing, transporting and running it needs. */
export const digestKind: Kind<Digest, DigestCommand, DigestEvent> = {
  name: 'digest',
  version: 1,
  decider: { initial: { v: 1, personId: null }, decide, evolve, commitments, react },
  updateNames: { startDigest: 'startDigest' },
  upcastEvent: (event: AnyEvent) => event as DigestEvent,
  upcastState: (state) => state as Digest,
  columns,
};

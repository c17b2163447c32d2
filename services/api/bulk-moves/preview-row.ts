import type { z } from 'zod';
import type { BulkCommand, bulkPreview, BulkRow } from '#shared/contracts/bulk-move.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { actorOf } from '../recording/actor.ts';
import { checkCoach } from '../recording/check-coach.ts';
import { checkUpToDate } from '../recording/check-up-to-date.ts';
import { commandAddresses } from '../recording/command-addresses.ts';
import { routeTarget } from '../recording/route-target.ts';
import { writeNote } from '../recording/write-note.ts';
import { routeOf } from '../view/route-of.ts';
import { commandFor, fileForRow, orSaid } from './bulk-row.ts';

type Row = z.input<typeof bulkPreview>['rows'][number];

const nowhere = { write: () => Promise.resolve() };
const NO_KEY = { id: '', digest: '' };

/** Whether this route would accept the command now. Asks no workflow and keeps nothing, not even what the note says. */
export const previewRow = ({ routeId, seenVersion }: BulkRow, command: BulkCommand, caller: Caller, deps: ApiDeps): Promise<Row> =>
  orSaid<Row>(
    async () => {
      const { file, acting } = await fileForRow(routeId, commandAddresses[command.type].permission, caller, deps);
      const target = routeTarget(file, acting, deps);
      await checkUpToDate(target, seenVersion);
      const wanted = await commandFor(command, file, deps);
      await checkCoach(wanted, deps);
      const noted = await writeNote(wanted, { thing: file.thing, caller: acting, key: NO_KEY }, nowhere);
      const decision = routeKind.decider.decide(routeOf(file), { ...noted, by: actorOf(acting) } as RouteCommand, deps.now());
      if (!decision.accepted) throw await target.refusal(decision.code);
      return { routeId, accepted: true, code: null, sentence: null };
    },
    (said) => ({ routeId, accepted: false, ...said }),
  );

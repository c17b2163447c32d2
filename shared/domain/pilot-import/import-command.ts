import type { Actor } from '../actor.ts';
import type { LineDefinition } from '../line/line.ts';
import type { RouteCommandOf } from '../route/commands.ts';
import { routeKind } from '../route/kind.ts';
import type { Instant } from '../time/brands.ts';
import type { CheckedRow } from './check-row.ts';
import type { ColumnId } from './columns.ts';
import type { RowReader } from './row-reader.ts';

type Importable = Pick<CheckedRow, 'coachId' | 'situation'>;

/** The command with which the route of a row begins. */
export const importCommand = ({ coachId, situation }: Importable, line: LineDefinition, by: Actor, residentId: string): RouteCommandOf<'importRoute'> => ({
  type: 'importRoute',
  by,
  residentId,
  line,
  coachId,
  ...situation,
});

/** Anybody who may import; who it is makes no difference to whether a row can be taken over. */
const SOMEBODY: Actor = { party: 'lead', person: 'somebody' };

const missing: Partial<Record<string, ColumnId>> = { companyMissing: 'companyName', instrumentMissing: 'instrument', firstDayMissing: 'firstDayOn' };

/** Asks the rules of a route themselves, so that nothing passes here that is refused later. */
export function checkDecision(row: Importable, { line, now }: { line: LineDefinition; now: Instant }, reader: RowReader): void {
  const { decider } = routeKind;
  const decision = decider.decide(decider.initial, importCommand(row, line, SOMEBODY, 'nobody'), now);
  if (decision.accepted) return;
  const column = missing[decision.code];
  if (column === undefined) reader.problem('notPossible', null, decision.code);
  else reader.problem('neededAtStage', column);
}

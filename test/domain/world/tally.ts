import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { personalCommands } from '#shared/domain/route/update-names.ts';

/** What walks have tried and seen. */
export type Tally = ReturnType<typeof createTally>;

export function createTally() {
  const commands = new Map<string, { given: number; accepted: number }>();
  const stages = new Map<string, number>();
  let total = 0;
  let mostAtOnce = 0;
  let largest = 0;
  const personal = () => [...commands].filter(([type]) => personalCommands.some((known) => known === type)).map(([, row]) => row);
  return {
    count(command: RouteCommand, accepted: boolean, after: Route): void {
      total += 1;
      const row = commands.get(command.type) ?? { given: 0, accepted: 0 };
      commands.set(command.type, { given: row.given + 1, accepted: row.accepted + (accepted ? 1 : 0) });
      const stage = after.stage?.kind ?? 'none';
      stages.set(stage, (stages.get(stage) ?? 0) + 1);
    },
    atOnce(many: number): void {
      mostAtOnce = Math.max(mostAtOnce, many);
    },
    size(bytes: number): void {
      largest = Math.max(largest, bytes);
    },
    total: () => total,
    visits: (stage: string) => stages.get(stage) ?? 0,
    accepted: (type: string) => commands.get(type)?.accepted ?? 0,
    /** Of the commands that people give; time is always accepted. */
    acceptance: () =>
      personal().reduce((sum, row) => sum + row.accepted, 0) /
      Math.max(
        personal().reduce((sum, row) => sum + row.given, 0),
        1,
      ),
    report: () =>
      [
        `${total} commands, largest state ${largest} bytes, at most ${mostAtOnce} by time at one instant`,
        ...[...commands]
          .sort()
          .map(
            ([type, row]) =>
              `${type.padEnd(22)} ${String(row.given).padStart(6)} given, ${String(Math.round((100 * row.accepted) / row.given)).padStart(3)} % accepted`,
          ),
        ...[...stages].sort().map(([stage, visits]) => `${stage.padEnd(22)} ${String(visits).padStart(6)} visits`),
      ].join('\n'),
  };
}

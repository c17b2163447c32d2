import { personalCompanyCommands } from '#shared/domain/company/update-names.ts';
import { personalCommands } from '#shared/domain/route/update-names.ts';
import { kindOf } from '#shared/domain/thing.ts';
import type { Happening } from './brigade.ts';

const personal: readonly string[] = [...personalCommands, ...personalCompanyCommands];

/** What brigades have tried and seen. */
export function createBrigadeTally() {
  const commands = new Map<string, { given: number; accepted: number }>();
  const events = new Map<string, number>();
  let total = 0;
  const shareOf = (rows: { given: number; accepted: number }[]): number =>
    rows.reduce((sum, { accepted }) => sum + accepted, 0) /
    Math.max(
      rows.reduce((sum, { given }) => sum + given, 0),
      1,
    );
  return {
    count({ thing, command, events: happened, code }: Happening): void {
      total += 1;
      const name = `${kindOf(thing)} ${command.type}`;
      const row = commands.get(name) ?? { given: 0, accepted: 0 };
      commands.set(name, { given: row.given + 1, accepted: row.accepted + (code === null ? 1 : 0) });
      for (const { type } of happened) events.set(`${kindOf(thing)} ${type}`, (events.get(`${kindOf(thing)} ${type}`) ?? 0) + 1);
    },
    total: () => total,
    seen: (event: string) => events.get(event) ?? 0,
    accepted: (command: string) => commands.get(command)?.accepted ?? 0,
    /** Of the commands that people give. */
    acceptance: () => shareOf([...commands].filter(([name]) => personal.includes(name.slice(name.indexOf(' ') + 1))).map(([, row]) => row)),
    report: () =>
      [
        `${total} commands`,
        ...[...commands]
          .sort()
          .map(
            ([name, row]) => `${name.padEnd(32)} ${String(row.given).padStart(6)} given, ${String(Math.round(100 * shareOf([row]))).padStart(3)} % accepted`,
          ),
        ...[...events].sort().map(([name, times]) => `${name.padEnd(32)} ${String(times).padStart(6)} times`),
      ].join('\n'),
  };
}
export type BrigadeTally = ReturnType<typeof createBrigadeTally>;

import fc from 'fast-check';
import { stageKinds, type LineDefinition } from '#shared/domain/line/line.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';

const oddText = fc.oneof(
  fc.constantFrom('', '2026-02-30', '2026-07-10', '0000-00-00', '9999-12-31', '2199-12-31', '1900-01-01', '__proto__', 'constructor', 'closed', 'matching'),
  fc.string({ maxLength: 12 }),
);
const oddNumber = fc.oneof(
  fc.constantFrom(0, -1, 1e308, 0.1, 6),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);

/** A line of the right shape that nobody would publish. */
const oddLine: fc.Arbitrary<LineDefinition> = fc.record({
  ...{ id: oddText, version: oddNumber, name: oddText, ladderEveryMonths: oddNumber, lookBackWithinWorkingDays: oddNumber },
  stages: fc.array(
    fc.record({
      ...{ id: oddText, kind: fc.constantFrom(...stageKinds), name: oddText, moves: fc.array(oddText, { maxLength: 4 }) },
      ...{ silenceLimitWorkingDays: oddNumber, dueWithinWorkingDays: oddNumber },
    }),
    { maxLength: 10 },
  ),
  ladder: fc.array(fc.record({ afterWorkingDays: oddNumber, owner: fc.constantFrom('coach', 'lead') }), { maxLength: 3 }),
  preparation: fc.record({ months: oddNumber, midReviewWeek: oddNumber, finalReviewWeek: oddNumber }),
  placement: fc.record({ firstReviewWeek: oddNumber, reviewEveryWeeks: oddNumber, confirmFirstDayWithinWorkingDays: oddNumber }),
  matching: fc.record({ stepWithinWorkingDays: oddNumber, answerWithinWorkingDays: oddNumber }),
  checkIns: fc.array(fc.record({ untilWeek: fc.option(oddNumber), everyWeeks: oddNumber }), { maxLength: 3 }),
  undoMinutes: oddNumber,
  aftercareMonths: fc.array(oddNumber, { maxLength: 4 }),
});

/** Fields that are free: days, ids and numbers. An enumeration keeps its word, since its type allows no other. */
const isFree = (field: string): boolean => /(On|Id|By|Week)$|^(to|stage|month|line)$/.test(field) && field !== 'withdrawnBy';

/** Another value of the same kind of JSON, or the same. */
function oddValue(field: string, value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'boolean') return fc.boolean();
  if (!isFree(field)) return fc.constant(value);
  if (field === 'line') return fc.oneof(fc.constant(value), oddLine);
  if (typeof value === 'string') return fc.oneof(fc.constant(value), oddText);
  return typeof value === 'number' ? fc.oneof(fc.constant(value), oddNumber) : fc.constant(value);
}

/** The command with any of its fields replaced, who gives it included or not. */
export const oddVersionsOf = (command: RouteCommand): fc.Arbitrary<RouteCommand> => {
  const { type, by, ...fields } = command;
  const odd = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, oddValue(field, value)]));
  return fc.record(odd).map((values) => ({ ...command, ...values, type, by }) as RouteCommand);
};

import type { AnyCommand } from '#shared/domain/decider.ts';
import { rulesOn } from '#shared/domain/instrument/rules-on.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { agreementSides, type AgreementSide } from '#shared/domain/route/vocabulary.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import type { Actor } from '#shared/domain/actor.ts';
import { aCompany, aMatchingRoute, caseManager, coach, employerOf, give, move, proposal, review, today } from '#test/workflows/support/brigade.ts';
import { aBare, perSecond, times } from './bare-updates.ts';
import { atLeast, just, median, type Figure } from './figures.ts';
import type { Ground } from './ground.ts';

const AT_ONCE = 16;
const ROUNDS = 3;
const AGREEMENTS = 96;
const PATIENCE_MS = 120_000;

type Pair = { route: ThingId; company: ThingId };

/** From a proposal to the last confirmation: what people send for one agreement, in order. The resident's answers are given by the coach. */
const commandsOf = ({ company }: Pair): RouteCommand[] => {
  const startsOn = addDays(today(), 14);
  const employer = employerOf(company);
  const answer = { type: 'answerMatch', answer: 'yes', reason: null, answeredOn: today(), noteId: null } as const;
  const speakers: Record<AgreementSide, Actor> = { resident: coach, company: employer, municipality: caseManager };
  return [
    proposal(company),
    { type: 'recordIntroduction', by: coach, ...review() },
    { ...answer, side: 'company', by: employer },
    { ...answer, side: 'resident', by: coach },
    {
      ...{ type: 'draftAgreement', by: coach, ...move(), instrument: 'work-experience', startsOn, untilOn: null, hoursPerWeek: 16 },
      conditions: rulesOn('work-experience', startsOn).conditions,
    },
    ...agreementSides.map((side): RouteCommand => ({
      ...{ type: 'confirmAgreement', side, version: 1, confirmedOn: today(), noteId: null, by: speakers[side] },
    })),
  ];
};

/** How often each of these has to stand in the journals for one agreement: of the route, of its company, and each heard by the other. */
const RECORDED = { agreementConfirmed: agreementSides.length, placeHeld: 1, placeAsked: 1, reservationHeld: 1, tellArrived: 2 };

const isRecorded = async ({ side }: Ground, pairs: readonly Pair[]): Promise<boolean> => {
  const statement = {
    name: 'bench-recorded',
    text: 'select type, count(*)::int as many from journal where thing = any($1::text[]) and type = any($2::text[]) group by type',
  };
  const things = [...new Set(pairs.flatMap(({ route, company }) => [route, company]))];
  const rows = await side.db.sql.query<{ type: string; many: number }>(statement, [things, Object.keys(RECORDED)]);
  return Object.entries(RECORDED).every(([type, times]) => rows.find((row) => row.type === type)?.many === times * pairs.length);
};

/** Agreements per second: from the first proposal until routes and companies have all of it recorded, each told to the other. */
const agree = async (ground: Ground, pairs: readonly Pair[]): Promise<number> => {
  const start = performance.now();
  const waiting = [...pairs];
  const client = async (): Promise<void> => {
    for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
      const send = (command: AnyCommand): Promise<void> => give(ground.side, pair.route, command);
      for (const command of commandsOf(pair)) await send(command);
    }
  };
  await times(AT_ONCE, client);
  await ground.side.until(() => isRecorded(ground, pairs), PATIENCE_MS);
  return (pairs.length * 1_000) / (performance.now() - start);
};

/** Many people find a place at once at sixteen companies, against the barest update there is, in turns on the same servers. */
export const measureAgreements = async (ground: Ground): Promise<Figure[]> => {
  const bares = (await times(AT_ONCE, () => aBare(ground))).map((run) => ({ run }));
  const rounds: { agreements: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const companies = await times(AT_ONCE, () => aCompany(ground.side, AGREEMENTS));
    const pairs: Pair[] = [];
    while (pairs.length < AGREEMENTS) {
      const routes = await Promise.all(companies.map(async (company) => ({ company, route: await aMatchingRoute(ground.side) })));
      pairs.push(...routes);
    }
    rounds.push({ bare: await perSecond(bares, () => Promise.resolve()), agreements: await agree(ground, pairs) });
  }
  const commands = commandsOf({ route: 'route/any', company: 'company/any' }).length;
  const middle = (of: (round: (typeof rounds)[number]) => number): number => median(rounds.map(of));
  return [
    just(
      `agreements of ${String(commands)} commands and 2 tells, 16 routes at once, both sides recorded`,
      middle(({ agreements }) => agreements),
      'per s',
    ),
    atLeast(
      `commands of those (${String(commands)} an agreement, tells not counted) / bare updates`,
      middle(({ agreements, bare }) => (agreements * commands) / bare),
      'ratio',
      0.25,
    ),
  ];
};

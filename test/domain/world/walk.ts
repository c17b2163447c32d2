import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { Effect } from '#shared/domain/effect.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { seeded } from '../route/support/choose.ts';
import { at } from '../route/support/days.ts';
import { whenIgnored, witness } from './central-invariant.ts';
import { checks, type Step } from './checks.ts';
import { companyNews, staleNews } from './company-news.ts';
import { implausible, plausible, stale } from './next-command.ts';
import { whatACorrectionLeaves } from './correction-probe.ts';
import { whatAPauseChanges } from './pause-probe.ts';
import type { RouteDecider } from './route-decider.ts';
import type { Tally } from './tally.ts';

const SECOND_MS = 1_000;
const MOST_AT_ONCE = 20;
const LARGEST_STATE = 24 * 1024;

/** A walk that found something: says what, and tells the last commands before it. */
class Broken extends Error {}

/** One route, `steps` commands by every party, with time running in between. The same seed gives the same walk. Throws where a rule is broken. */
export function walk(decider: RouteDecider, seed: number, steps: number, tally: Tally, line = kansrijkTalentLine): void {
  const choose = seeded(seed);
  const told: string[] = [];
  let route: Route = decider.initial;
  let now: Instant = at(`202${choose.whole(5, 7)}-0${choose.whole(1, 9)}-15`, '11:20');
  let given = 0;

  const broken = (what: string) => new Broken(`seed ${seed}: ${what}\n${told.slice(-12).join('\n')}`);
  const require = (what: string | null): void => {
    if (what !== null) throw broken(what);
  };

  /** One command, all checks, and what the world answers to its effects. */
  const give = (command: RouteCommand): void => {
    given += 1;
    const before = route;
    const decision = decider.decide(before, command, now);
    const effects: Effect[] = [];
    if (decision.accepted) {
      for (const event of decision.events) {
        route = decider.evolve(route, event);
        effects.push(...decider.react(event, route));
      }
    }
    told.push(`${now} ${command.by.party} ${command.type} -> ${decision.accepted ? decision.events.map(({ type }) => type).join(', ') : decision.code}`);
    const step: Step = { decider, before, command, now, decision, after: route, effects };
    for (const check of checks) require(check(step));
    tally.count(command, decision.accepted, route);
    for (const effect of effects) answer(effect);
  };

  const answer = ({ commitment, type }: Effect): void => {
    const base = { by: { party: 'time', person: null }, commitment } as const;
    const luck = choose.whole(1, 20);
    if (type === 'tell' && luck <= 17) give({ ...base, type: 'told' });
    else if (type === 'tell' && luck === 18) give({ ...base, type: 'tellRefused', code: choose.of(['placeFull', 'notAdmitted', 'reservationNotHeld']) });
    else if (luck <= 15) give({ ...base, type: 'delivered' });
    else if (luck <= 17) give({ ...base, type: 'notYetDelivered' });
    else if (luck === 18) give({ ...base, type: 'undeliverable', code: 'noAddress' });
  };

  /** Everything that time has to say by `moment`: each at its own moment or, after an outage, all of it at the end. */
  const pass = (moment: Instant, isOutage: boolean): void => {
    if (isOutage) now = moment;
    for (let atOnce = 0; ;) {
      const due = decider.commitments(route).find(({ then }) => then !== null);
      if (due === undefined || due.then === null || due.until > moment) break;
      if (due.until > now) {
        now = due.until;
        atOnce = 0;
      }
      atOnce += 1;
      tally.atOnce(atOnce);
      if (atOnce > MOST_AT_ONCE) require(`time goes in circles at ${due.id}`);
      give(due.then);
    }
    now = moment;
  };

  const look = (): void => {
    const open = route.stage !== null && route.stage.kind !== 'closed';
    if (!open) return;
    const promised = witness(decider, route, now);
    if (promised === null) throw broken('nobody has to do anything that they can do within the silence limit');
    if (choose.chance(0.12)) require(whenIgnored(decider, route, promised, now));
    if (choose.chance(0.12))
      require(whatAPauseChanges(decider, route, now, choose.whole(1, 60 * 24) * HOUR_MS + 17 * MINUTE_MS, choose.of(['work', 'work', 'check-in'])));
    if (choose.chance(0.12)) require(whatACorrectionLeaves(decider, route, now, choose));
    if (choose.chance(0.05)) {
      const bytes = JSON.stringify(route).length;
      tally.size(bytes);
      if (bytes > LARGEST_STATE) require(`the state has grown to ${bytes} bytes`);
    }
  };

  while (given < steps) {
    now = instant(msOf(now) + SECOND_MS); // nobody does two things at one moment
    const turn = choose.whole(1, 100);
    const situation = { route, now, choose, ...(line === kansrijkTalentLine ? {} : { line }) };
    const news = turn <= 40 ? companyNews(situation) : null;
    if (news !== null && choose.chance(0.5)) give(news);
    else if (turn <= 58) give(plausible(situation));
    else if (turn === 59) give(staleNews(situation));
    else if (turn <= 70) give(implausible(situation));
    else if (turn <= 74)
      give(
        stale(
          situation,
          decider.commitments(route).map(({ id }) => id),
        ),
      );
    else pass(instant(msOf(now) + choose.of([20 * MINUTE_MS, 5 * HOUR_MS, DAY_MS, 4 * DAY_MS, 12 * DAY_MS, 30 * DAY_MS])), choose.chance(0.15));
    look();
  }
}

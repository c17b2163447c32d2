import type { Tell } from '#shared/domain/effect.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { holdsOf } from '#shared/domain/route/matching/holds.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { tellCommitment } from '#shared/domain/tell/tell.ts';
import { DAY_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import { companyNews, staleNews } from '../world/company-news.ts';
import { plausible } from '../world/next-command.ts';
import { seeded } from './support/choose.ts';
import { at } from './support/days.ts';

const { decider } = routeKind;
const TIME = { party: 'time', person: null } as const;

/** What companies would know if they believed everything they are told: by company and number, asked for or taken. */
type Known = Map<string, 'asked' | 'taken'>;

const keyOf = ({ to, command }: Tell): string => `${to.slice('company/'.length)}/${String(command['attempt'])}`;

const learns: Record<string, (known: Known, key: string) => void> = {
  askPlace: (known, key) => known.set(key, 'asked'),
  takePlace: (known, key) => known.set(key, 'taken'),
  occupyPlace: (known, key) => known.set(key, 'taken'),
  releasePlace: (known, key) => known.delete(key),
};

/** One route, walked for a while; every tell arrives, is told again, or is turned down (letting go never is). Returns what companies know and how often that was looked at. */
function walk(seed: number, turns: number): { compared: number; held: number } {
  const choose = seeded(seed);
  const known: Known = new Map();
  const heard = new Set<string>();
  let route: Route = decider.initial;
  let now = at('2026-02-02');
  let [compared, held] = [0, 0];

  const give = (command: RouteCommand): void => {
    const decision = decider.decide(route, command, now);
    if (!decision.accepted) return;
    const told: Tell[] = [];
    for (const event of decision.events) {
      route = decider.evolve(route, event);
      told.push(...decider.react(event, route).filter((effect) => effect.type === 'tell'));
    }
    for (const tell of told) hear(tell);
  };
  const hear = (tell: Tell): void => {
    const outcome = { by: TIME, commitment: tell.commitment };
    const luck = choose.whole(1, 20);
    const repeat = `${tell.to} ${String(tell.command['tell'])}`;
    if (luck === 1 && !heard.has(repeat) && tell.command.type !== 'releasePlace') give({ ...outcome, type: 'tellRefused', code: 'reservationNotHeld' });
    else if (luck <= 3) give({ ...outcome, type: 'notYetDelivered' });
    else {
      if (!heard.has(repeat)) learns[tell.command.type]?.(known, keyOf(tell)); // it got through; whether its outcome does is another matter
      heard.add(repeat);
      if (luck > 4) give({ ...outcome, type: 'told' });
    }
  };
  const agree = (): void => {
    if (route.stage !== null && route.tells.open.length > 0) return;
    const holds = holdsOf(route);
    const certain = holds
      .filter(({ step }) => step !== 'lost')
      .map(({ companyId, attempt, step }) => [`${companyId}/${attempt}`, step === 'taken' ? 'taken' : 'asked']);
    const lost = holds.filter(({ step }) => step === 'lost').map(({ companyId, attempt }) => `${companyId}/${attempt}`);
    expect([...known].filter(([key]) => !lost.includes(key)).toSorted()).toEqual(certain.toSorted());
    compared += 1;
    held += certain.length;
  };

  for (let turn = 0; turn < turns; turn++) {
    const situation = { route, now, choose };
    const news = choose.chance(0.4) ? companyNews(situation) : null;
    if (choose.chance(0.15)) {
      now = instant(msOf(now) + choose.whole(1, 9) * DAY_MS);
      const due = decider.commitments(route).filter(({ then, until }) => then?.type === 'retryTell' && until <= now);
      for (const { then } of due) if (then !== null) give(then);
    } else if (choose.chance(0.03)) give(staleNews(situation));
    else give(news ?? plausible(situation));
    agree();
  }
  return { compared, held };
}

it('what companies were told adds up to what the route has with them, whatever happens in between', () => {
  let [compared, held] = [0, 0];
  for (let seed = 1; seed <= 40; seed++) {
    const walked = walk(seed, 300);
    compared += walked.compared;
    held += walked.held;
  }

  expect(compared).toBeGreaterThan(5_000);
  expect(held).toBeGreaterThan(2_000);
});

it('gives every tell a promise under its own name, in order for each company', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const choose = seeded(seed);
    let route: Route = decider.initial;
    for (let turn = 0; turn < 200; turn++) {
      const now = at('2026-02-02');
      const decision = decider.decide(route, companyNews({ route, now, choose }) ?? plausible({ route, now, choose }), now);
      if (!decision.accepted) continue;
      for (const event of decision.events) route = decider.evolve(route, event); // nobody answers
      if (route.stage === null) continue;
      const { open } = route.tells;
      const first = open.filter(({ to }, place) => open.findIndex((each) => each.to === to) === place).map(({ id }) => tellCommitment(id));
      expect(
        decider
          .commitments(route)
          .filter(({ kind }) => kind === 'tellUnderWay')
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(first.toSorted());
    }
  }
});

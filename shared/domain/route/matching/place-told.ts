import { accept } from '../../decider.ts';
import type { Decision } from '../../decider.ts';
import { stamp } from '../../stamp.ts';
import { isRepeat } from '../../tell/tell.ts';
import { idOf } from '../../thing.ts';
import type { Instant } from '../../time/brands.ts';
import type { RouteEvent } from '../events.ts';
import type { Route } from '../route.ts';
import type { CommandMap, Rule, Rules } from '../rule.ts';

type PlaceTold = 'placeHeld' | 'placeWaiting' | 'placeLapsed';

/** News about the match that is open, from the company that it is with; anything else is over, or was heard before. */
const isNews = (route: Route, { attempt, from, tell }: CommandMap[PlaceTold]): boolean =>
  route.stage !== null && !isRepeat(route.tells, { from, tell }) && route.match?.attempt === attempt && route.match.companyId === idOf(from);

/** What a company tells is never refused: it is so. */
const told = <Type extends PlaceTold>(event: (command: CommandMap[Type], now: Instant) => RouteEvent): Rule<Type> => ({
  guard: () => null,
  decide(route, command, now): Decision<RouteEvent> {
    const { attempt, from, tell } = command;
    return accept(isNews(route, command) ? event(command, now) : { type: 'tellIgnored', told: command.type, attempt, from, tell, ...stamp(command, now) });
  },
});

export const placeToldRules: Rules<PlaceTold> = {
  placeHeld: told((command, now) => {
    const { attempt, until, from, tell } = command;
    return { type: 'placeHeld', attempt, until, from, tell, ...stamp(command, now) };
  }),
  placeWaiting: told((command, now) => {
    const { attempt, from, tell } = command;
    return { type: 'placeWaiting', attempt, from, tell, ...stamp(command, now) };
  }),
  placeLapsed: told((command, now) => {
    const { attempt, from, tell } = command;
    return { type: 'placeLapsed', attempt, from, tell, ...stamp(command, now) };
  }),
};

import type { Actor } from '../../actor.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { keptBy } from '../kept-by.ts';
import { isOfThisEpisode } from '../plan/of-this-episode.ts';
import type { RefusalCode } from '../refusal-codes.ts';
import type { KnownRoute } from '../route.ts';
import { rules } from '../rules.ts';
import { isNotNow } from '../suitability/commitments.ts';
import type { PersonalCommand } from '../update-names.ts';

export const intakeTaskNames = ['contact', 'start', 'suitability', 'plan', 'goals', 'next'] as const;
export type IntakeTaskName = (typeof intakeTaskNames)[number];
export const intakeTaskStates = ['done', 'open', 'not-yet'] as const;

/** `commands`: what does it now, the usual first. `code`: why it cannot be done yet. `againOn`: the day on which people look at it again. */
export type IntakeTask = {
  task: IntakeTaskName;
  state: (typeof intakeTaskStates)[number];
  commands: readonly PersonalCommand[];
  code: RefusalCode | null;
  againOn: CalendarDay | null;
};

const doneBy: Readonly<Record<IntakeTaskName, readonly PersonalCommand[]>> = {
  contact: ['recordContact'],
  start: ['startIntake'],
  suitability: ['decideSuitability'],
  plan: ['agreePlan'],
  goals: ['revisePlan'],
  next: keptBy.chooseNextStage,
};

const isDone = (route: KnownRoute, task: IntakeTaskName): boolean => {
  const { stage, contact, requestedAt, suitability, goals } = route;
  switch (task) {
    case 'contact':
      return contact.at > requestedAt;
    case 'start':
      return stage.kind === 'intake';
    case 'suitability':
      return suitability !== null && !isNotNow(route);
    case 'plan':
      return stage.kind === 'intake' && stage.planAgreedAt !== null;
    case 'goals':
      return goals.some((goal) => goal.reachedOn === null && isOfThisEpisode(route, goal));
    case 'next':
      return false;
  }
};

/** Of several ways that are closed, the one that the line leads to says why; from the request it leads to none of them. */
const whyNot = ({ stage }: KnownRoute, codes: readonly (RefusalCode | null)[]): RefusalCode | null =>
  codes.find((code) => code !== 'moveNotAllowed') ?? (stage.kind === 'request' ? 'notInIntake' : (codes[0] ?? null));

/** From the first contact to a plan and where to go with it; in any order that the rules allow. Null where the route is past its intake. */
export const intakeTasks = (route: KnownRoute, actor: Actor, now: Instant): IntakeTask[] | null => {
  if (route.stage.kind !== 'request' && route.stage.kind !== 'intake') return null;
  return intakeTaskNames.map((task) => {
    const codes = doneBy[task].map((command) => rules[command].guard(route, actor, now));
    const commands = doneBy[task].filter((_, index) => codes[index] === null);
    const againOn = task === 'suitability' && isNotNow(route) ? (route.suitability?.reviewOn ?? null) : null;
    if (isDone(route, task)) return { task, state: 'done', commands, code: null, againOn };
    return commands.length > 0
      ? { task, state: 'open', commands, code: null, againOn }
      : { task, state: 'not-yet', commands, code: whyNot(route, codes), againOn };
  });
};

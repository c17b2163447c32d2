import type { DayOfWork } from '../digest/day-of-work.ts';
import { fillText } from './fill.ts';

const MOST_TASKS = 10;

const words = {
  subject: { one: 'Vandaag wacht er 1 ding op je', more: 'Vandaag wachten er {count} dingen op je' },
  overdue: { one: 'Daarvan is er 1 al over tijd.', more: 'Daarvan zijn er {count} al over tijd.' },
  task: { one: '- {task}', more: '- {count} keer: {task}' },
  rest: '- En nog meer, van {rest} andere soorten.',
  link: 'Bekijk je dag: {today}',
  unattended: { one: '1 route heeft vandaag geen begeleider', more: '{count} routes hebben vandaag geen begeleider' },
  whyUnattended: 'De trajectbegeleider is er niet, en niemand vervangt. Bekijk wie er niet is: {absences}',
};

const counted = ({ one, more }: { one: string; more: string }, count: number, facts: Record<string, string> = {}): string =>
  fillText(count === 1 ? one : more, { count, ...facts });

/** Where Today is, and who is away. */
type Pages = { today: string; absences: string };

/** What is due. */
const ownWork = ({ due, overdue, tasks }: DayOfWork, pages: Pages): string[] => {
  const late = overdue === 0 ? '' : ` ${counted(words.overdue, overdue)}`;
  const told = tasks.slice(0, MOST_TASKS).map(({ task, count }) => counted(words.task, count, { task }));
  const rest = tasks.length > MOST_TASKS ? [fillText(words.rest, { rest: tasks.length - MOST_TASKS })] : [];
  return [`${counted(words.subject, due)}.${late}`, [...told, ...rest].join('\n'), fillText(words.link, pages)];
};

/** Somebody's day in numbers and kinds: a name or a route is told only after signing in. */
export function digestLetter(day: DayOfWork, pages: Pages): { subject: string; text: string } {
  const unattended = counted(words.unattended, day.unattended);
  const parts = [
    'Goedemorgen,',
    ...(day.due === 0 ? [] : ownWork(day, pages)),
    ...(day.unattended === 0 ? [] : [`${unattended}. ${fillText(words.whyUnattended, pages)}`]),
    'Groet,\nOntwikkellijn',
  ];
  return { subject: day.due === 0 ? unattended : counted(words.subject, day.due), text: parts.join('\n\n') };
}

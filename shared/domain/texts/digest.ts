import type { DayOfWork } from '../digest/day-of-work.ts';
import { fillText } from './fill.ts';

const MOST_TASKS = 10;

const words = {
  subject: { one: 'Vandaag wacht er 1 ding op je', more: 'Vandaag wachten er {due} dingen op je' },
  overdue: { none: '', one: 'Daarvan is er 1 al over tijd.', more: 'Daarvan zijn er {overdue} al over tijd.' },
  task: { one: '- {task}', more: '- {count} keer: {task}' },
  rest: '- En nog meer, van {rest} andere soorten.',
  link: 'Bekijk je dag: {page}',
};

const counted = ({ one, more }: { one: string; more: string }, count: number): string => (count === 1 ? one : more);

/** A coach's day in numbers and kinds: a name or a route is told only after signing in. `page`: where Today is. */
export function digestLetter({ due, overdue, tasks }: DayOfWork, page: string): { subject: string; text: string } {
  const subject = fillText(counted(words.subject, due), { due });
  const late = overdue === 0 ? words.overdue.none : fillText(counted(words.overdue, overdue), { overdue });
  const told = tasks.slice(0, MOST_TASKS).map(({ task, count }) => fillText(counted(words.task, count), { task, count }));
  const rest = tasks.length > MOST_TASKS ? [fillText(words.rest, { rest: tasks.length - MOST_TASKS })] : [];
  const parts = ['Goedemorgen,', [`${subject}.`, late].filter((sentence) => sentence !== '').join(' '), [...told, ...rest].join('\n')];
  return { subject, text: [...parts, fillText(words.link, { page }), 'Groet,\nOntwikkellijn'].join('\n\n') };
}

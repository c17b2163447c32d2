import { html } from 'hono/html';
import { titleOf } from '#shared/domain/texts/web/commands.ts';
import { againOn as lookAgain, intakeProgress, intakeStateNames, intakeTaskTitles } from '#shared/domain/texts/web/intake.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { contractOf } from '../forms/contracts.ts';
import type { Html } from '../frame/html.ts';
import { addressWith } from '../http/address-with.ts';
import { addressOfAction, addressOfIntake, type RouteSeen } from './load-action.ts';

type Task = NonNullable<RouteSeen['intake']>[number];

const looks: Readonly<Record<Task['state'], string>> = { done: '', open: 'ol-card--yours', 'not-yet': '' };

const viewTask = ({ task, state, commands, sentence, againOn }: Task, routeId: string): Html => {
  const to = (command: string): string => addressWith(addressOfAction(routeId, command), { terug: addressOfIntake(routeId) });
  const ways = state === 'open' ? commands.filter((command) => contractOf(command) !== null) : [];
  return html`<li class="ol-card ${looks[state]}">
    <p class="ol-card-title">${intakeTaskTitles[task]} <span class="ol-quiet">– ${intakeStateNames[state]}</span></p>
    ${sentence === null ? '' : html`<p>${sentence}</p>`} ${againOn === null ? '' : html`<p>${lookAgain(againOn as CalendarDay)}</p>`}
    ${
      ways.length === 0
        ? ''
        : html`<p class="ol-ways">${ways.map((command) => html`<a class="utrecht-link" href="${to(command)}">${titleOf(command)}</a> `)}</p>`
    }
  </li>`;
};

/** The intake as a list that can be left and taken up again: what is done, what can be done now, and what must wait and why. */
export const viewIntake = ({ id }: Pick<RouteSeen, 'id'>, tasks: readonly Task[]): Html =>
  html`<p class="utrecht-paragraph">${intakeProgress(tasks.filter(({ state }) => state === 'done').length, tasks.length)}</p>
    <ol class="ol-list">
      ${tasks.map((task) => viewTask(task, id))}
    </ol>`;

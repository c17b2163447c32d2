import { html } from 'hono/html';
import type { z } from 'zod';
import type { previewView } from '#shared/contracts/line-change.ts';
import { dayInWords, monthInWords } from '#shared/domain/texts/dates.ts';
import { inMonth, nothingComes } from '#shared/domain/texts/web/preview.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';

type Foreseen = z.output<typeof previewView>['kept'][number];

const MONTH = 'yyyy-mm'.length;

const viewItem = ({ on, what, sentence }: Foreseen): Html =>
  html`<li>
    <span class="ol-quiet"><time datetime="${on}">${dayInWords(on as CalendarDay)}</time>:</span>
    ${what === 'stage' ? html`<strong>${sentence}</strong>` : sentence}
  </li>`;

const viewMonth = (items: readonly Foreseen[], isFirst: boolean): Html | string => {
  const [first] = items;
  if (first === undefined) return '';
  return html`<details ${isFirst ? html`open` : ''}>
    <summary>${inMonth(monthInWords(first.on as CalendarDay), items.length)}</summary>
    <ul>
      ${items.map(viewItem)}
    </ul>
  </details>`;
};

/** One play, month by month; the first month is open. */
export const viewPlay = (play: readonly Foreseen[]): Html => {
  const months = [...Map.groupBy(play, ({ on }) => on.slice(0, MONTH)).values()];
  return months.length === 0 ? html`<p class="utrecht-paragraph">${nothingComes}</p>` : html`${months.map((items, index) => viewMonth(items, index === 0))}`;
};

import { z } from 'zod';
import { todayFilters } from '#shared/domain/texts/web/today.ts';
import { owner } from './shown.ts';

const MAX_LIMIT = 500;
const DEFAULT_LIMIT = 50;

export const commitmentListQuery = z.strictObject({
  whose: z.enum(['mine', 'all'], 'Kies mine of all').default('all').meta({ description: 'mine: alleen wat wacht op wie vraagt.' }),
  limit: z.coerce
    .number('Vul in hoeveel beloften je per keer wilt')
    .int('Vul een heel getal in')
    .min(1, 'Vraag minstens 1 belofte')
    .max(MAX_LIMIT, `Vraag hooguit ${String(MAX_LIMIT)} beloften`)
    .default(DEFAULT_LIMIT),
  after: z.string().max(512, 'Gebruik de waarde van next uit het vorige antwoord').optional(),
});

const row = z
  .object({
    id: z.string(),
    kind: z.string(),
    routeId: z.uuid(),
    residentName: z.string().nullable(),
    stage: z.object({ id: z.string(), name: z.string() }).nullable(),
    sentence: z.string().meta({ description: 'Wat er moet gebeuren, in de woorden van wie vraagt.' }),
    owner,
    isYours: z.boolean().meta({ description: 'Of degene die vraagt aan de beurt is.' }),
    since: z.iso.datetime(),
    until: z.iso.datetime(),
    isOverdue: z.boolean().meta({ description: 'Ook waar: er is al een keer aan herinnerd.' }),
    isOnHold: z.boolean().meta({ description: 'De route is op pauze.' }),
    answers: z.array(z.string()).meta({ description: 'De handelingen waarmee deze belofte wordt nagekomen, de gewone vooraan.' }),
    thenSentence: z.string().nullable().meta({ description: 'Wat er vanzelf gebeurt als niemand iets doet; null als alleen een mens verder kan.' }),
  })
  .meta({ id: 'CommitmentListItem' });

/** One page, what comes first in front; `next` is null on the last one, else what to send as `after`. */
export const commitmentList = z.object({ items: z.array(row), next: z.string().nullable() }).meta({ id: 'CommitmentList' });

const MAX_PAGE = 100;

export const todayListQuery = z.strictObject({
  show: z
    .enum(todayFilters, `Kies ${todayFilters.join(', ')}`)
    .default('mine')
    .meta({ description: 'mine, overdue, due, later: wat wacht op wie vraagt. hold: op pauze. others: wacht op anderen.' }),
  page: z.coerce.number('Vul een bladzijde in').int('Vul een heel getal in').min(1, 'De eerste bladzijde is 1').default(1),
  limit: z.coerce
    .number('Vul in hoeveel beloften je per keer wilt')
    .int('Vul een heel getal in')
    .min(1, 'Vraag minstens 1 belofte')
    .max(MAX_PAGE, `Vraag hooguit ${String(MAX_PAGE)} beloften`)
    .default(DEFAULT_LIMIT),
});

const count = z.int().nullable().meta({ description: 'Null waar dit niet is meegeteld.' });

/** One page of what waits, and how much waits besides; beyond the last page is the last page. */
export const todayList = z
  .object({
    items: z.array(row),
    page: z.int(),
    pages: z.int(),
    counts: z.object({ mine: count, overdue: count, due: count, later: count, hold: count, others: count }),
  })
  .meta({ id: 'TodayList' });

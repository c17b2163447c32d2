import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import { startOfWorkingDay } from '../../time/working-time.ts';
import { toCompany, toResident, type Draft } from '../message/queue.ts';
import type { MessageTemplate } from '../message/templates.ts';
import type { Place } from '../route.ts';

type Start = Pick<Place, 'startsOn' | 'companyId'>;

/** The resident reads at once what was agreed. */
export const aboutStart = (residentId: string, { startsOn, companyId }: Start, about: string): Draft[] => [
  { template: 'placementStarts', to: toResident(residentId), facts: { startsOn, companyId }, about, withStage: true, notBefore: null },
];

/** Before the first day both are reminded; on the working day after it the company is asked whether it came true. A day that has passed is not announced. */
export function aboutFirstDay(residentId: string, { startsOn, companyId }: Start, about: string, now: Instant): Draft[] {
  const before = startOfWorkingDay(addWorkingDays(startsOn, -1));
  const after = startOfWorkingDay(addWorkingDays(startsOn, 1));
  const ask: Draft = { template: 'askFirstDay', to: toCompany(companyId), facts: { startsOn }, about, withStage: true, notBefore: after };
  if (!isStillNews(startsOn, now)) return [ask];
  return [
    { template: 'firstDaySoon', to: toCompany(companyId), facts: { startsOn }, about, withStage: true, notBefore: before },
    { template: 'firstDayReminder', to: toResident(residentId), facts: { startsOn, companyId }, about, withStage: true, notBefore: before },
    ask,
  ];
}

/** What is not said while a route is paused; resuming queues it again. */
export const isHeldByPause = (template: MessageTemplate): boolean =>
  template === 'firstDaySoon' || template === 'firstDayReminder' || template === 'askFirstDay';

/** What leaves at the next 09:00 must still come before the first day. */
const isStillNews = (startsOn: CalendarDay, now: Instant): boolean => addWorkingDays(dayOf(now), 1) < startsOn;

import type { CalendarDay, Instant } from '../../time/brands.ts';
import type { CommitmentKind } from '../commitment-kinds.ts';
import { toCompany, toResident, type Draft } from '../message/queue.ts';
import type { MessageTemplate } from '../message/templates.ts';
import type { KnownRoute } from '../route.ts';

type Asked = Extract<CommitmentKind, 'answerOfResident' | 'answerOfCompany' | 'confirmAgreementResident' | 'confirmAgreementCompany'>;

const asked: Readonly<Record<Asked, { party: 'resident' | 'employer'; template: MessageTemplate }>> = {
  answerOfResident: { party: 'resident', template: 'askAnswer' },
  answerOfCompany: { party: 'employer', template: 'askCompanyAnswer' },
  confirmAgreementResident: { party: 'resident', template: 'askAgreement' },
  confirmAgreementCompany: { party: 'employer', template: 'askCompanyAgreement' },
};
const templates: readonly MessageTemplate[] = Object.values(asked).map(({ template }) => template);

const isAsked = (kind: string): kind is Asked => kind in asked;

/** The question behind a promise of resident or company, as a message to them from `now` on; none for promises of those who have a task list. */
export function askedOf(route: KnownRoute, kind: string, about: string, startsOn: CalendarDay, now: Instant | null): Draft[] {
  if (!isAsked(kind) || route.match === null) return [];
  const { party, template } = asked[kind];
  const { companyId } = route.match;
  const to = party === 'resident' ? toResident(route.residentId) : toCompany(companyId);
  return [{ template, to, facts: party === 'resident' ? { startsOn, companyId } : { startsOn }, about, withStage: false, notBefore: now }];
}

/** What nobody needs to be asked any more is not asked; a question that has left has left. */
export function withoutOldQuestions(route: KnownRoute, standing: readonly { id: string }[]): KnownRoute {
  const isOver = ({ template, step, about }: KnownRoute['messages'][number]): boolean =>
    templates.includes(template) && step !== 'sending' && !standing.some(({ id }) => id === about);
  return route.messages.some(isOver) ? { ...route, messages: route.messages.filter((message) => !isOver(message)) } : route;
}

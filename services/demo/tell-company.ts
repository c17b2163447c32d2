import { idOf } from '#shared/domain/thing.ts';
import type { Company, Reservation } from '#shared/domain/company/company.ts';
import type { CompanyEvent, CompanyEventType } from '#shared/domain/company/events.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { happenedAtCompany, nextInOrder, promisedWithCompany } from '#shared/domain/texts/timeline.ts';
import type { Voice } from './tell.ts';

const { decider } = companyKind;

/** What the machinery notes for itself. */
const silent: readonly CompanyEventType[] = ['outcomeNoted', 'timePassed', 'tellArrived', 'tellTurnedDown', 'tellIgnored'];
const machinery: readonly string[] = ['tellUnderWay', 'retryTell', 'reservationHeld'];

const reservationOf = (company: Company, event: CompanyEvent): Reservation | null =>
  company.membership === null || !('reservation' in event) ? null : (company.reservations.find(({ id }) => id === event.reservation) ?? null);

/** Tells one company: for whom a place is, whose turn it was, and what was promised next. */
export function createCompanyVoice(about: ReadonlyMap<string, string>): Voice {
  let company: Company = decider.initial;
  let promise = '';
  return (recorded) => {
    const event = companyKind.upcastEvent(recorded, companyKind.version);
    const before = company;
    company = decider.evolve(company, event);
    if (silent.includes(event.type)) return null;
    const place = reservationOf(company, event) ?? reservationOf(before, event);
    const name = place === null ? null : (about.get(place.route) ?? idOf(place.route));
    const waited = event.type === 'reservationHeld' ? reservationOf(before, event) : null;
    const more: string[] = [];
    if (name !== null && waited?.step === 'waiting' && waited.since < event.at) more.push(nextInOrder(name, waited.since));
    const next = promisedWithCompany(decider.commitments(company).find(({ kind }) => !machinery.includes(kind)) ?? null);
    if (next !== promise) more.push(`Afgesproken: ${next}`);
    promise = next;
    return { sentence: name === null ? happenedAtCompany(event) : `Voor ${name}: ${happenedAtCompany(event)}`, more };
  };
}

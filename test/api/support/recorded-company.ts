import type { Database } from '#infra/database/orm.ts';
import { createRecording } from '#infra/database/recording/recording.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { CompanyEvent } from '#shared/domain/company/events.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { thingId } from '#shared/domain/thing.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import type { CalendarDay } from '#shared/domain/time/brands.ts';
import { SITE } from './companies.ts';
import { people } from './people.ts';
import { aCommandKey } from './recorded-route.ts';

const ON = '2026-02-02' as CalendarDay;
const lead = { party: 'lead', person: people.carla.id } as const;

/** The command that brought this company into the brigade on 2 February 2026. */
const admitted = (companyId: string, adviserId: string): CompanyCommand => ({
  ...{ type: 'admitCompany', companyId, adviserId, admittedOn: ON, noteId: null, by: lead },
  profile: { tasks: ['catering'], pace: 'calm', noise: 'some', buddy: true, mistakes: ['late'] },
  sites: [{ siteId: SITE, postcodeArea: '9712' }],
  contacts: [{ personId: people.baker.id, roles: ['tutor', 'signatory'], siteId: null, from: ON, until: null }],
});

/** What holds of a company once it is admitted. */
export const anAdmittedCompany = (companyId: string, adviserId: string): Company =>
  eventsOf(companyId, adviserId).reduce(companyKind.decider.evolve, companyKind.decider.initial);

const eventsOf = (companyId: string, adviserId: string): CompanyEvent[] => {
  const decision = companyKind.decider.decide(companyKind.decider.initial, admitted(companyId, adviserId), instantAt(ON, 9 * 60));
  if (!decision.accepted) throw new Error(`admitCompany is refused: ${decision.code}`);
  return decision.events;
};

/** The company as the worker would have recorded it. */
export const aRecordedCompany = async (db: Database, companyId: string, adviserId: string): Promise<void> => {
  const events = eventsOf(companyId, adviserId).map((event, index) => ({
    sequence: index + 1,
    v: companyKind.version,
    key: index === 0 ? aCommandKey() : null,
    event,
  }));
  await createRecording({ db, kinds }).record({ thing: thingId('company', companyId), events });
};

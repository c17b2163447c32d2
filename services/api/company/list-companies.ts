import type { z } from 'zod';
import type { companyList } from '#shared/contracts/company/company-view.ts';
import { stageOf } from '#shared/domain/company/list-columns.ts';
import { freePlaces } from '#shared/domain/company/reservations/free.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import { thingId } from '#shared/domain/thing.ts';
import type { ApiDeps } from '../deps.ts';
import { isPermitted, type Caller } from '../permissions.ts';
import { nameIn, readNames } from '../view/names.ts';
import { belongsOfCompany, stateOf, type CompanyFile } from './company-file.ts';

/** Every company of the brigade, by name. There are tens of them, never thousands: no pages. */
export const readCompanyFiles = async ({ companies, reading }: Pick<ApiDeps, 'companies' | 'reading'>): Promise<CompanyFile[]> => {
  const all = await companies.all();
  const snapshots = await reading.routesOf(all.map(({ id }) => thingId('company', id)));
  const byThing = new Map(snapshots.map((snapshot) => [snapshot.thing, snapshot]));
  return all.map((company) => {
    const thing = thingId('company', company.id);
    return { companyId: company.id, thing, company, snapshot: byThing.get(thing) ?? null };
  });
};

/** The companies that this caller may know of. */
export const listCompanies = async (caller: Caller, deps: ApiDeps): Promise<z.input<typeof companyList>> => {
  const files = (await readCompanyFiles(deps)).filter((file) => isPermitted('company:read', caller, belongsOfCompany(file)));
  const names = await readNames({ people: files.map(({ snapshot }) => snapshot?.coachId ?? null), companies: [] }, deps);
  const today = dayOf(deps.now());
  return {
    items: files.map((file) => {
      const { companyId: id, company, snapshot } = file;
      const state = stateOf(file);
      if (state.membership === null) return { id, name: company.name, stage: 'none' as const, adviser: null, tasks: [], freePlaces: 0, dueOn: null };
      const adviser = { id: state.adviserId, name: nameIn(names, state.adviserId) };
      const tasks = [...state.profile.tasks];
      return { id, name: company.name, stage: stageOf(state), adviser, tasks, freePlaces: freePlaces(state, today), dueOn: snapshot?.dueOn ?? null };
    }),
  };
};

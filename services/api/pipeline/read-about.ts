import type { Request } from 'express';
import type { KeptAbsence } from '#shared/ports/absences.ts';
import { belongsOfCompany, readCompanyFile, type CompanyFile } from '../company/company-file.ts';
import type { ApiDeps } from '../deps.ts';
import { isAboutAbsence, isAboutCompany, isAboutPerson, isAboutRoute, type AnyEndpoint } from '../endpoint.ts';
import { ofCoach, type Belongs, type Permission } from '../permissions.ts';
import { belongsOf, readRouteFile, type RouteFile } from '../route-file.ts';

/** What a request is about: a route, a company, an absence, a colleague, or none of these; to whom that belongs, and which permission lets somebody know that it exists. */
export type About = { file: RouteFile | null; company: CompanyFile | null; absence: KeptAbsence | null; belongs: Belongs | null; knowing: Permission };

const NOTHING = { file: null, company: null, absence: null } as const;

/** Reads what the address names; null where it does not exist. */
export const readAbout = async (declared: AnyEndpoint, request: Request, deps: ApiDeps): Promise<About | null> => {
  if (isAboutRoute(declared)) {
    const file = await readRouteFile(String(request.params['routeId']), deps);
    return file && { ...NOTHING, file, belongs: belongsOf(file), knowing: 'route:read' };
  }
  if (isAboutCompany(declared)) {
    const company = await readCompanyFile(String(request.params['companyId']), deps);
    return company && { ...NOTHING, company, belongs: belongsOfCompany(company), knowing: 'company:read' };
  }
  if (isAboutPerson(declared)) return { ...NOTHING, belongs: ofCoach(String(request.params['personId'])), knowing: 'absence:read' };
  if (isAboutAbsence(declared)) {
    const absence = await deps.absences.byId(String(request.params['absenceId']));
    return absence && { ...NOTHING, absence, belongs: ofCoach(absence.coachId), knowing: 'absence:read' };
  }
  return { ...NOTHING, belongs: null, knowing: 'route:read' };
};

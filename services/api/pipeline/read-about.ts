import type { Request } from 'express';
import { belongsOfCompany, readCompanyFile, type CompanyFile } from '../company/company-file.ts';
import type { ApiDeps } from '../deps.ts';
import { isAboutAbsence, isAboutCompany, isAboutPerson, isAboutRoute, type AnyEndpoint } from '../endpoint.ts';
import type { Belongs, Permission } from '../permissions.ts';
import { belongsOf, readRouteFile, type RouteFile } from '../route-file.ts';

/** What a request is about: a route, a company, a colleague, or none of these; to whom that belongs, and which permission lets somebody know that it exists. */
export type About = { file: RouteFile | null; company: CompanyFile | null; belongs: Belongs | null; knowing: Permission };

/** What is a colleague's own. */
const ofCoach = (coachId: string): Belongs => ({ coachId, companyIds: [], residentId: null });

/** Reads what the address names; null where it does not exist. */
export const readAbout = async (declared: AnyEndpoint, request: Request, deps: ApiDeps): Promise<About | null> => {
  if (isAboutRoute(declared)) {
    const file = await readRouteFile(String(request.params['routeId']), deps);
    return file && { file, company: null, belongs: belongsOf(file), knowing: 'route:read' };
  }
  if (isAboutCompany(declared)) {
    const company = await readCompanyFile(String(request.params['companyId']), deps);
    return company && { file: null, company, belongs: belongsOfCompany(company), knowing: 'company:read' };
  }
  const about = { file: null, company: null, knowing: 'absence:read' } as const;
  if (isAboutPerson(declared)) return { ...about, belongs: ofCoach(String(request.params['personId'])) };
  if (isAboutAbsence(declared)) {
    const absence = await deps.absences.byId(String(request.params['absenceId']));
    return absence && { ...about, belongs: ofCoach(absence.coachId) };
  }
  return { file: null, company: null, belongs: null, knowing: 'route:read' };
};

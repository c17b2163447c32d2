import type { KnownCompany } from '../company/company.ts';
import { mistakeWords, noiseWords, paceWords, taskWords } from '../texts/company/vocabulary.ts';
import { contactRoleCells, noWord, yesWord } from '../texts/pilot-words.ts';
import type { CalendarDay } from '../time/brands.ts';
import type { CompanyColumnId, ContactColumnId, PlaceColumnId } from './columns.ts';
import { dayCell, listCell, numberCell, type ExportRow } from './export-cells.ts';

type Person = { name: string; email: string | null; phone: string | null };

/** A company as an import reads it. */
export const exportCompany = (company: KnownCompany, companyName: string, adviserEmail: string | null): ExportRow<CompanyColumnId> => ({
  companyName,
  adviserEmail: adviserEmail ?? '',
  admittedOn: dayCell(company.membership.admittedOn),
  postcodes: company.sites.map(({ postcodeArea }) => postcodeArea).join(', '),
  tasks: listCell(company.profile.tasks, taskWords),
  pace: paceWords[company.profile.pace],
  noise: noiseWords[company.profile.noise],
  buddy: company.profile.buddy ? yesWord : noWord,
  mistakes: listCell(company.profile.mistakes, mistakeWords),
  reference: company.companyId,
});

const postcodeOf = ({ sites }: KnownCompany, site: string | null): string => sites.find(({ siteId }) => siteId === site)?.postcodeArea ?? '';

/** Whoever does something for the company today or later. */
export const exportContacts = (
  company: KnownCompany,
  companyName: string,
  people: ReadonlyMap<string, Person>,
  today: CalendarDay,
): ExportRow<ContactColumnId>[] =>
  company.contacts
    .filter(({ until }) => until === null || until >= today)
    .map(({ personId, roles, siteId, from, until }) => {
      const person = people.get(personId);
      return {
        companyName,
        name: person?.name ?? '',
        email: person?.email ?? '',
        phone: person?.phone ?? '',
        roles: listCell(roles, contactRoleCells),
        postcode: postcodeOf(company, siteId),
        from: dayCell(from),
        until: dayCell(until),
        reference: personId,
      };
    });

/** The places that are offered, one row for each period that is not over. */
export const exportPlaces = (company: KnownCompany, companyName: string, today: CalendarDay): ExportRow<PlaceColumnId>[] =>
  company.places
    .filter(({ withdrawnFrom }) => withdrawnFrom === null)
    .flatMap(({ placeId, siteId, tasks, hoursPerWeek, capacity }) =>
      capacity
        .filter(({ until }) => until === null || until >= today)
        .map(({ from, until, people }) => ({
          companyName,
          postcode: postcodeOf(company, siteId),
          tasks: listCell(tasks, taskWords),
          hoursAtLeast: numberCell(hoursPerWeek.atLeast),
          hoursAtMost: numberCell(hoursPerWeek.atMost),
          people: String(people),
          from: dayCell(from),
          until: dayCell(until),
          reference: placeId,
        })),
    );

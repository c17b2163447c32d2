import type { Company } from '#shared/ports/people.ts';

const company = (last: string, name: string): Company => ({
  id: `00000000-0000-4000-8000-0000000c0${last}`,
  name,
  contactPersonId: `00000000-0000-4000-8000-0000000e0${last}`,
});

/** Nine companies that do not exist. */
export const exampleCompanies: readonly Company[] = [
  company('001', 'Bakkerij Het Voorbeeld'),
  company('002', 'Fietswerkplaats De Proefrit'),
  company('003', 'Kwekerij Denkbeeldig Groen'),
  company('004', 'Schildersbedrijf Schetsblauw'),
  company('005', 'Wasserij De Verzonnen Vouw'),
  company('006', 'Magazijn Luchtkasteel'),
  company('007', 'Restaurant De Fictieve Lepel'),
  company('008', 'Bouwbedrijf Blauwdruk'),
  company('009', 'Zorgcentrum De Modelwoning'),
];

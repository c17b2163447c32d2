import { z } from 'zod';
import { contactRoles, leaveReasons, mistakeKinds, noises, paces, psoLevels, taskKinds } from '#shared/domain/company/vocabulary.ts';
import { day, id, note, oneOf, text } from '../fields.ts';

const MOST_SITES = 20;
const MOST_CONTACTS = 40;

export const companyParams = z.strictObject({ companyId: id('Vul het id van het bedrijf in') });

export const tasks = z
  .array(oneOf(taskKinds, 'Kies een soort werk'), 'Kies welk werk er is')
  .min(1, 'Kies minstens één soort werk')
  .max(taskKinds.length, 'Kies elk soort werk hooguit één keer');

const profile = z.strictObject(
  {
    tasks,
    pace: oneOf(paces, 'Kies het tempo op de werkvloer'),
    noise: oneOf(noises, 'Kies hoeveel geluid er is'),
    buddy: z.boolean('Kies of er een maatje is op de werkvloer'),
    mistakes: z.array(oneOf(mistakeKinds, 'Kies een soort fout'), 'Kies welke fouten mogen').max(mistakeKinds.length, 'Kies elke fout hooguit één keer'),
  },
  'Vul in hoe de werkvloer is',
);

export const postcodeArea = z
  .string('Vul de vier cijfers van de postcode in')
  .regex(/^[1-9][0-9]{3}$/, 'Vul de vier cijfers van de postcode in, bijvoorbeeld 9712');

const site = z.strictObject(
  {
    siteId: z.uuid('Vul voor de vestiging een nieuw id in, een UUID'),
    postcodeArea,
  },
  'Vul de vestiging in',
);

const roles = z
  .array(oneOf(contactRoles, 'Kies een rol'), 'Kies wat deze persoon doet')
  .min(1, 'Kies minstens één rol')
  .max(contactRoles.length, 'Kies elke rol hooguit één keer');

const contact = z.strictObject(
  {
    personId: id('Kies een persoon'),
    roles,
    siteId: id('Kies een vestiging').nullable().default(null),
    from: day('Vul in vanaf wanneer'),
    until: day('Vul de laatste dag in, of laat dit weg').nullable().default(null),
  },
  'Vul de contactpersoon in',
);

export const admissionBody = z.strictObject({
  adviserId: id('Kies wie het bedrijf altijd kan bellen'),
  admittedOn: day('Vul de dag in waarop het bedrijf meedoet'),
  profile,
  sites: z.array(site, 'Vul minstens één vestiging in').min(1, 'Vul minstens één vestiging in').max(MOST_SITES, 'Vul hooguit 20 vestigingen in'),
  contacts: z.array(contact, 'Vul de contactpersonen in').max(MOST_CONTACTS, 'Vul hooguit 40 contactpersonen in'),
  note,
});

export const admitCompanyBody = z.strictObject({ name: text('Vul de naam van het bedrijf in', 120), ...admissionBody.shape });

export const changeProfileBody = z.strictObject({ profile, note });
export const assignAdviserBody = z.strictObject({ adviserId: id('Kies wie het bedrijf altijd kan bellen') });
export const addSiteBody = z.strictObject({ site });
export const closeSiteBody = z.strictObject({ siteId: id('Kies een vestiging') });
export const addContactBody = z.strictObject({ contact });
export const endContactBody = z.strictObject({
  personId: id('Kies een contactpersoon'),
  until: day('Vul de laatste dag in'),
  handOverTo: id('Kies wie het overneemt, of laat dit weg').nullable().default(null),
});
export const recordCertificateBody = z.strictObject({
  certificate: z
    .strictObject(
      { level: oneOf(psoLevels, 'Kies de trede van de PSO'), validUntil: day('Vul in tot wanneer het geldt') },
      'Vul het certificaat in, of laat dit leeg',
    )
    .nullable(),
});
export const referToSocialReturnBody = z.strictObject({
  reference: text('Vul het kenmerk in, of laat dit leeg', 40)
    .regex(/^[\w./-]*$/, 'Gebruik in het kenmerk alleen letters, cijfers, punten en streepjes')
    .nullable(),
});
export const recordTalkBody = z.strictObject({ talkedOn: day('Vul de dag van het gesprek in'), note });
export const leaveBrigadeBody = z.strictObject({
  leavesOn: day('Vul de laatste dag in de brigade in'),
  reason: oneOf(leaveReasons, 'Kies waarom het bedrijf stopt'),
  note,
});

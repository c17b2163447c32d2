import type { Changes } from '../change.ts';
import { handedOver } from './hand-over.ts';

export const profileChanges: Changes<'profileChanged' | 'siteAdded' | 'siteClosed' | 'contactAdded' | 'contactEnded'> = {
  profileChanged: (company, { profile }) => ({ ...company, profile }),
  siteAdded: (company, { site }) => ({ ...company, sites: [...company.sites, site] }),
  /** Who belonged to a site that closes belongs to the whole company from then on. */
  siteClosed: (company, { siteId }) => ({
    ...company,
    sites: company.sites.filter((site) => site.siteId !== siteId),
    contacts: company.contacts.map((contact) => (contact.siteId === siteId ? { ...contact, siteId: null } : contact)),
  }),
  contactAdded: (company, { contact, at }) => ({ ...company, contacts: [...company.contacts, contact], contactsAt: at }),
  contactEnded: (company, event) => ({ ...company, contacts: handedOver(company.contacts, event), contactsAt: event.at }),
};

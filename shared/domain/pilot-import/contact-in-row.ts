import type { ContactRole } from '../company/vocabulary.ts';
import { contactRoleCells } from '../texts/pilot-words.ts';
import type { CalendarDay } from '../time/brands.ts';
import { postcodeInCell, rolesInCell } from './brigade-cells.ts';
import { dayInCell, isEmail, phoneInCell } from './cells.ts';
import type { ContactColumnId } from './columns.ts';
import { listed } from './company-in-row.ts';
import { shortText, type RowReader } from './row-reader.ts';

/** `from` null: since the company takes part. */
export type ContactFacts = {
  companyName: string;
  name: string;
  email: string;
  phone: string | null;
  roles: readonly ContactRole[];
  postcode: string | null;
  from: CalendarDay | null;
  until: CalendarDay | null;
};

/** What a row says of somebody at a company; null where a cell that is needed is wrong. */
export function contactInRow(reader: RowReader<ContactColumnId>): ContactFacts | null {
  const companyName = reader.required('companyName', shortText, 'textTooLong');
  const name = reader.required('name', shortText, 'textTooLong');
  const email = reader.required('email', (text) => (isEmail(text) ? text.toLowerCase() : null), 'emailUnreadable');
  const phone = reader.optional('phone', phoneInCell, 'phoneUnreadable');
  const roles = reader.required('roles', rolesInCell, 'rolesUnknown', listed(contactRoleCells));
  const postcode = reader.optional('postcode', postcodeInCell, 'postcodesUnreadable');
  const from = reader.optional('from', dayInCell, 'dayUnreadable');
  const until = reader.optional('until', dayInCell, 'dayUnreadable');
  return companyName === null || name === null || email === null || roles === null ? null : { companyName, name, email, phone, roles, postcode, from, until };
}

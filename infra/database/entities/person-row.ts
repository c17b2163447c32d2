import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Party } from '#shared/domain/actor.ts';

const PersonRowSchema = defineEntity({
  name: 'PersonRow',
  tableName: 'person',
  properties: {
    id: p.text().primary(),
    party: p.text().$type<Party>(),
    subject: p.text().strictNullable().unique('person_subject'),
    name: p.text(),
    email: p.text().strictNullable(),
    phone: p.text().strictNullable(),
    companyId: p.text().strictNullable().index('person_company_id'),
    residentId: p.text().strictNullable(),
    endedAt: p.datetime().nullable(),
  },
});

/** Somebody who may sign in or be written to. `subject` is their name at the identity provider. */
export class PersonRow extends PersonRowSchema.class {}
PersonRowSchema.setClass(PersonRow);

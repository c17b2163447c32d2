import { defineEntity, p } from '@mikro-orm/postgresql';

const CompanyRowSchema = defineEntity({
  name: 'CompanyRow',
  tableName: 'company',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    contactPersonId: p.text().strictNullable(),
  },
});

/** A brigade company and whom to call there. */
export class CompanyRow extends CompanyRowSchema.class {}
CompanyRowSchema.setClass(CompanyRow);

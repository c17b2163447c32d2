import { defineEntity, p } from '@mikro-orm/postgresql';
import type { CalendarDay } from '#shared/domain/time/brands.ts';

const ResidentRowSchema = defineEntity({
  name: 'ResidentRow',
  tableName: 'resident',
  properties: {
    id: p.text().primary(),
    routeId: p.text().unique('resident_route_id'),
    givenName: p.text(),
    familyName: p.text(),
    birthDate: p.text().$type<CalendarDay>().strictNullable(),
    email: p.text().strictNullable(),
    phone: p.text().strictNullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** Who a route is about. The route's id is issued here, once. */
export class ResidentRow extends ResidentRowSchema.class {}
ResidentRowSchema.setClass(ResidentRow);

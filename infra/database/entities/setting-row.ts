import { defineEntity, p } from '@mikro-orm/postgresql';

const SettingRowSchema = defineEntity({
  name: 'SettingRow',
  tableName: 'setting',
  properties: {
    key: p.text().primary(),
    value: p.json<unknown>(),
  },
});

/** A switch that all processes share. */
export class SettingRow extends SettingRowSchema.class {}
SettingRowSchema.setClass(SettingRow);

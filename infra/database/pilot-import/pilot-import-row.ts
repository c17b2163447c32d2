import { defineEntity, p } from '@mikro-orm/postgresql';

const PilotImportRowSchema = defineEntity({
  name: 'PilotImportRow',
  tableName: 'pilot_import',
  properties: {
    id: p.text().primary(),
    digest: p.text().unique('pilot_import_digest'),
    importedOn: p.text(),
    by: p.text(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});

/** One spreadsheet that was taken in. Of the file itself only its digest stays. */
export class PilotImportRow extends PilotImportRowSchema.class {}
PilotImportRowSchema.setClass(PilotImportRow);

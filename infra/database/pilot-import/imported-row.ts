import { defineEntity, p } from '@mikro-orm/postgresql';
import type { ImportStep } from '#shared/ports/pilot-imports.ts';

const ImportedRowSchema = defineEntity({
  name: 'ImportedRow',
  tableName: 'pilot_import_row',
  properties: {
    importId: p.text().primary(),
    key: p.text().primary(),
    row: p.integer(),
    residentId: p.text(),
    routeId: p.text(),
    step: p.text().$type<ImportStep>(),
  },
});

/** How far one row of a spreadsheet has come: where a run that was interrupted goes on. */
export class ImportedRow extends ImportedRowSchema.class {}
ImportedRowSchema.setClass(ImportedRow);

import { defineEntity, p } from '@mikro-orm/postgresql';
import type { SheetKind } from '#shared/domain/pilot-import/sheet-kinds.ts';
import type { ImportStep } from '#shared/ports/pilot-imports.ts';

const ImportedRowSchema = defineEntity({
  name: 'ImportedRow',
  tableName: 'pilot_import_row',
  properties: {
    importId: p.text().primary(),
    key: p.text().primary(),
    kind: p.text().$type<SheetKind>().default('route'),
    row: p.integer(),
    residentId: p.text().nullable(),
    routeId: p.text().nullable(),
    step: p.text().$type<ImportStep>(),
    code: p.text().nullable(),
  },
});

/** How far one row of a spreadsheet has come: where a run that was interrupted goes on. */
export class ImportedRow extends ImportedRowSchema.class {}
ImportedRowSchema.setClass(ImportedRow);

import { z } from 'zod';
import { importStates } from '#shared/domain/pilot-import/import-state.ts';
import { sheetKinds } from '#shared/domain/pilot-import/sheet-kinds.ts';
import { id, oneOf } from './fields.ts';

const MOST_FILES = 8;
const MOST_COLUMNS = 60;
const LONGEST_HEADING = 200;

export const pilotImportQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'], 'Kies true of false')
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'Met true wordt alles nagekeken, en verandert er niets.' }),
});

export const pilotImportParams = z.strictObject({ importId: id('Vul het id van de import in') });

const heading = z.string('Vul een kolomnaam in').min(1, 'Vul een kolomnaam in').max(LONGEST_HEADING, 'Gebruik hooguit 200 tekens');
const mapping = z.strictObject({
  kind: oneOf(sheetKinds, 'Kies waar het blad over gaat'),
  columns: z
    .record(heading, heading.nullable(), 'Vul per kolom van het bestand in welke kolom van ons het is, of null')
    .refine((columns) => Object.keys(columns).length <= MOST_COLUMNS, 'Vul hooguit 60 kolommen in'),
});
const file = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array, { error: 'Stuur een bestand' }) });
const delivery = z.strictObject({
  files: z.array(file, 'Stuur minstens één bestand').min(1, 'Stuur minstens één bestand').max(MOST_FILES, 'Stuur hooguit 8 bestanden'),
  mapping: z.array(mapping, 'Schrijf de koppeling als JSON: een lijst met kind en columns').max(sheetKinds.length, 'Vul hooguit 4 koppelingen in').default([]),
});

/** One file, or files with a mapping of their columns; encoding, separator and kind of file are found out when they are read. */
export const pilotImportBody = z.preprocess((received) => (received instanceof Uint8Array ? { files: [{ name: '', bytes: received }] } : received), delivery);
export type PilotDelivery = z.output<typeof pilotImportBody>;

const kind = z.enum(sheetKinds).meta({ description: 'Over welk soort blad het gaat.' });
const place = { kind: kind.nullable(), row: z.int().nullable() };
const said = z.object({ kind, row: z.int(), message: z.string() });

export const pilotImportView = z
  .object({
    importId: z.uuid().nullable().meta({ description: 'Hetzelfde opnieuw sturen gaat verder met dezelfde import. Leeg bij nakijken.' }),
    dryRun: z.boolean(),
    state: z
      .enum(importStates)
      .nullable()
      .meta({ description: 'Of het overnemen loopt (running), klaar is (finished) of stilstaat (stopped). Leeg bij nakijken.' }),
    sentence: z.string().nullable().meta({ description: 'Wat dat betekent, en wat je kunt doen. Leeg bij nakijken.' }),
    importedOn: z.iso.date(),
    rows: z.int().meta({ description: 'Regels waar iets in staat.' }),
    done: z.int().meta({ description: 'Regels die aan de beurt zijn geweest: overgenomen, overgeslagen of niet gelukt.' }),
    begun: z.int().meta({ description: 'Regels die zijn overgenomen; bij nakijken: die zouden worden overgenomen.' }),
    leftOut: z.array(said).meta({ description: 'Regels over wat er al was.' }),
    waiting: z.array(z.object({ kind, row: z.int() })).meta({ description: 'Regels die nog aan de beurt komen.' }),
    failed: z.array(said).meta({ description: 'Regels die niet konden, en waarom. Ze worden opnieuw geprobeerd als je hetzelfde nog eens stuurt.' }),
    problems: z
      .array(z.object({ ...place, column: z.string().nullable(), message: z.string() }))
      .meta({ description: 'Alles wat niet klopt; alleen bij nakijken.' }),
    warnings: z.array(z.object({ kind, row: z.int(), message: z.string(), routeId: z.uuid().nullable() })).meta({
      description:
        'Regels over een inwoner of bedrijf dat misschien al bekend is. Daar gebeurt niets mee: een mens kijkt ernaar. Alleen bij sturen en nakijken.',
    }),
  })
  .meta({ id: 'PilotImport' });
export type PilotImportView = z.input<typeof pilotImportView>;

export const pilotImportList = z.object({ items: z.array(pilotImportView) }).meta({ id: 'PilotImportList' });

export const pilotExportQuery = z.strictObject({
  kind: oneOf(sheetKinds, 'Kies wat je wilt hebben').default('route').meta({ description: 'Bedrijven, contactpersonen, plekken of inwoners met hun route.' }),
});

export const pilotExport = z.string().meta({ description: 'CSV met puntkomma’s, in dezelfde kolommen als een import.' });

import { z } from 'zod';

export const pilotImportQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'], 'Kies true of false')
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'Met true wordt alles nagekeken, en verandert er niets.' }),
});

/** The file as received; its encoding and separator are found out when it is read. */
export const pilotImportBody = z
  .instanceof(Uint8Array, { error: 'Stuur een CSV-bestand' })
  .meta({ override: { type: 'string', description: 'CSV met puntkomma’s of komma’s, UTF-8 of Windows-1252. Zie het sjabloon.' } });

const leftOut = z.object({ row: z.int(), message: z.string() });

export const pilotImportView = z
  .object({
    importId: z.uuid().nullable().meta({ description: 'Hetzelfde bestand opnieuw sturen gaat verder met dezelfde import. Leeg bij nakijken.' }),
    dryRun: z.boolean(),
    importedOn: z.iso.date(),
    rows: z.int().meta({ description: 'Regels met een inwoner.' }),
    begun: z.int().meta({ description: 'Routes die door dit bestand lopen; bij nakijken: die zouden gaan lopen.' }),
    leftOut: z.array(leftOut),
  })
  .meta({ id: 'PilotImport' });
export type PilotImportView = z.input<typeof pilotImportView>;

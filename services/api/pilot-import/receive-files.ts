import { createHash } from 'node:crypto';
import { readFile } from '#infra/pilot/read-file.ts';
import type { PilotDelivery } from '#shared/contracts/pilot-import.ts';
import { mappedTo, mappingProblems, type ColumnMapping } from '#shared/domain/pilot-import/mapping.ts';
import { plain } from '#shared/domain/pilot-import/plain.ts';
import { recogniseSheets, type KnownSheet, type NamedSheet } from '#shared/domain/pilot-import/recognise.ts';
import type { MappingPlace } from '#shared/ports/column-mappings.ts';
import type { ApiDeps } from '../deps.ts';
import type { Caller } from '../permissions.ts';
import { sheetProblems } from './sheet-problem.ts';

/** `digest` recognises what was sent: the files, and how their columns are mapped. */
export type Received = { sheets: KnownSheet[]; digest: string };

/** Whoever may import works for the municipality; a company's people would have a memory of their own. */
const MUNICIPALITY = 'municipality';

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
const headingsOf = ({ sheet: [headings = []] }: NamedSheet): readonly string[] => headings;

export const mappingPlace = (sheet: NamedSheet, { companyId }: Caller): MappingPlace => ({
  organisation: companyId ?? MUNICIPALITY,
  headerSet: sha256(JSON.stringify(headingsOf(sheet).map(plain).toSorted())),
});

/** What of a mapping is about headings that this sheet has. */
export const usedMapping = ({ mapping, ...sheet }: KnownSheet): ColumnMapping =>
  Object.fromEntries(
    headingsOf(sheet).flatMap((heading) => {
      const ours = mappedTo(mapping, heading);
      return ours === undefined ? [] : [[heading.trim(), ours]];
    }),
  );

/** Opens what was sent and says of each sheet what it is about. Throws a problem where it cannot be read. */
export async function receiveFiles({ files, mapping }: PilotDelivery, caller: Caller, { columnMappings }: ApiDeps): Promise<Received> {
  const named = files.flatMap((file) => {
    const read = readFile(file);
    if (read.read) return read.sheets;
    throw sheetProblems([{ ...read.problem, kind: null }], files.length > 1 ? file.name : null);
  });
  const remembered = await Promise.all(named.map((sheet) => columnMappings.recall(mappingPlace(sheet, caller))));
  const { sheets, problems } = recogniseSheets(named, [...remembered.filter((one) => one !== null), ...mapping]);
  const wrong = [...problems, ...mappingProblems(mapping, new Map(sheets.map((sheet) => [sheet.kind, headingsOf(sheet)])))];
  if (wrong.length > 0) throw sheetProblems(wrong.map((problem) => ({ ...problem, kind: null })));
  return { sheets, digest: digestOf(files, sheets) };
}

/** One file under our own headings is recognised by its bytes alone. */
function digestOf(files: PilotDelivery['files'], sheets: readonly KnownSheet[]): string {
  const digests = files.map(({ bytes }) => sha256(bytes)).toSorted();
  const mappings = sheets.flatMap((sheet) => Object.entries(usedMapping(sheet)).map((entry) => JSON.stringify([sheet.kind, ...entry]))).toSorted();
  const [only] = digests;
  return only !== undefined && digests.length === 1 && mappings.length === 0 ? only : sha256(JSON.stringify([digests, mappings]));
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { followImport } from '#infra/pilot/follow-import.ts';
import { pilotImportView, type PilotImportView } from '#shared/contracts/pilot-import.ts';
import { problem } from '#shared/contracts/problem.ts';
import { importedLines, progressLine } from '#shared/domain/texts/pilot-import.ts';

export type SentFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** `mapping`: JSON text, or null; `say` hears how far it is. */
export type Sending = { apiUrl: string; token: string; dryRun: boolean; mapping: string | null; say: (line: string) => void };
export type Sent = { done: boolean; lines: string[] };

const failed = z.union([problem, z.unknown().transform(() => null)]);

/** Sends spreadsheets to the API as anybody could, waits until they are taken over, and says in words what came of it. Sending the same again is harmless. */
export async function sendFiles(files: readonly SentFile[], sending: Sending): Promise<Sent> {
  const { apiUrl, token, dryRun, say } = sending;
  const response = await fetch(`${apiUrl}/v1/pilot-imports?dryRun=${String(dryRun)}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': keyOf(files) },
    body: formOf(files, sending),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) return refusedAs(answer, response.status);
  const begun = pilotImportView.parse(answer);
  const location = response.headers.get('location');
  if (location === null) return sentAs(begun);
  const ended = await followImport(location, { apiUrl, token, say: (view) => say(progressLine(view)) });
  return sentAs({ ...ended, warnings: begun.warnings });
}

function refusedAs(answer: unknown, status: number): Sent {
  const wrong = failed.parse(answer);
  if (wrong === null) throw new Error(`the API answered ${String(status)}`);
  return { done: false, lines: [wrong.title, wrong.detail, ...(wrong.errors ?? []).map(({ message }) => `  ${message}`)] };
}

const sentAs = (imported: PilotImportView): Sent => {
  const isWhole = [imported.problems, imported.failed, imported.waiting].every((rows) => rows.length === 0);
  return { done: isWhole, lines: importedLines(imported) };
};

const keyOf = (files: readonly SentFile[]): string => {
  const digest = createHash('sha256');
  for (const { bytes } of files) digest.update(createHash('sha256').update(bytes).digest());
  return digest.digest('hex');
};

function formOf(files: readonly SentFile[], { mapping }: Sending): FormData {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('file', new Blob([bytes]), name);
  if (mapping !== null) form.append('mapping', mapping);
  return form;
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pilotImportList, pilotImportView } from '#shared/contracts/pilot-import.ts';
import { problem } from '#shared/contracts/problem.ts';
import { importedLines, progressLine } from '#shared/domain/texts/pilot-import.ts';

export type SentFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** `mapping`: JSON text, or null; `say` hears how far it is. */
export type Sending = { apiUrl: string; token: string; dryRun: boolean; mapping: string | null; say: (line: string) => void };
export type Sent = { done: boolean; lines: string[] };

const failed = z.union([problem, z.unknown().transform(() => null)]);
const ASK_EVERY_MS = 2_000;

/** Sends spreadsheets to the API as anybody could, and says in words what came of it. Sending the same again goes on where it was. */
export async function sendFiles(files: readonly SentFile[], sending: Sending): Promise<Sent> {
  const { apiUrl, token, dryRun } = sending;
  const stopAsking = dryRun ? () => undefined : askHowFar(sending);
  try {
    const response = await fetch(`${apiUrl}/v1/pilot-imports?dryRun=${String(dryRun)}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': keyOf(files) },
      body: formOf(files, sending),
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return sentAs(answer);
    const wrong = failed.parse(answer);
    if (wrong === null) throw new Error(`the API answered ${String(response.status)}`);
    return { done: false, lines: [wrong.title, wrong.detail, ...(wrong.errors ?? []).map(({ message }) => `  ${message}`)] };
  } finally {
    stopAsking();
  }
}

const sentAs = (answer: unknown): Sent => {
  const imported = pilotImportView.parse(answer);
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

/** Asks now and then how far the import is, until the returned function is called. An answer that fails to come is no reason to stop. */
function askHowFar({ apiUrl, token, say }: Sending): () => void {
  let last = '';
  const ask = async (): Promise<void> => {
    const response = await fetch(`${apiUrl}/v1/pilot-imports`, { headers: { Authorization: `Bearer ${token}` } });
    const [newest] = pilotImportList.parse(await response.json()).items;
    if (newest === undefined || newest.waiting.length === 0) return;
    const line = progressLine(newest);
    if (line !== last) say(line);
    last = line;
  };
  const timer = setInterval(() => void ask().catch(() => undefined), ASK_EVERY_MS);
  return () => clearInterval(timer);
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { pilotImportView } from '#shared/contracts/pilot-import.ts';
import { problem } from '#shared/contracts/problem.ts';
import { importedLines } from '#shared/domain/texts/pilot-import.ts';

export type Sending = { apiUrl: string; token: string; dryRun: boolean };
export type Sent = { done: boolean; lines: string[] };

const failed = z.union([problem, z.unknown().transform(() => null)]);

/** Sends a spreadsheet to the API as anybody could, and says in words what came of it. Sending it again goes on where it was. */
export async function sendFile(bytes: Uint8Array<ArrayBuffer>, { apiUrl, token, dryRun }: Sending): Promise<Sent> {
  const response = await fetch(`${apiUrl}/v1/pilot-imports?dryRun=${String(dryRun)}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'text/csv',
      'Idempotency-Key': createHash('sha256').update(bytes).digest('hex'),
    },
    body: bytes,
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return { done: true, lines: importedLines(pilotImportView.parse(answer)) };
  const wrong = failed.parse(answer);
  if (wrong === null) throw new Error(`the API answered ${String(response.status)}`);
  return { done: false, lines: [wrong.title, wrong.detail, ...(wrong.errors ?? []).map(({ message }) => `  ${message}`)] };
}

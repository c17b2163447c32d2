import { setTimeout as sleep } from 'node:timers/promises';

/** Something that should run for as long as we do. `label` is how a sentence about it begins. */
export type Kept = { label: string; isAlive: () => boolean; start: () => Promise<void>; logFile: string };

const LOOK_EVERY_MS = 500;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** Who ran this long is well again. */
const WELL_AFTER_MS = 60_000;

async function watch({ label, isAlive, start, logFile }: Kept, say: (line: string) => void, stopped: AbortSignal): Promise<void> {
  let waitMs = FIRST_WAIT_MS;
  let startedMs = Date.now();
  while (!stopped.aborted) {
    await sleep(LOOK_EVERY_MS, undefined, { signal: stopped });
    if (isAlive()) continue;
    if (Date.now() - startedMs > WELL_AFTER_MS) waitMs = FIRST_WAIT_MS;
    say(`${label} is gestopt en start over ${waitMs / 1_000} s opnieuw. Wat het zei staat in ${logFile}`);
    await sleep(waitMs, undefined, { signal: stopped });
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    startedMs = Date.now();
    await start().catch((error: unknown) => say(`${label} start niet: ${error instanceof Error ? error.message : String(error)}`));
  }
}

/** Starts again what ends, with longer and longer waits, until the returned function is called. */
export function keepRunning(parts: readonly Kept[], say: (line: string) => void): () => void {
  const stopping = new AbortController();
  for (const part of parts)
    watch(part, say, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) say(`${part.label} wordt niet meer in de gaten gehouden: ${String(error)}`);
    });
  return () => stopping.abort();
}

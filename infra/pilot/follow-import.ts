import { setTimeout } from 'node:timers/promises';
import { pilotImportView, type PilotImportView } from '#shared/contracts/pilot-import.ts';

type Following = { apiUrl: string; token: string; say: (view: PilotImportView) => void };

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 2_000;
/** So many times in a row nobody may answer, about two minutes, as while the API starts again. */
const PATIENCE = 60;

/**
 * Looks now and then how far an import is, at the `location` where the API said so; `say` hears each time it moved on. Resolves when nobody works at
 * it any more. Throws when no answer comes for long.
 */
export async function followImport(location: string, { apiUrl, token, say }: Following): Promise<PilotImportView> {
  let heard = -1;
  let unheard = 0;
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    await setTimeout(waitMs);
    const response = await fetch(new URL(location, apiUrl), { headers: { Authorization: `Bearer ${token}` } }).catch(() => null);
    if (response?.ok !== true) {
      if (++unheard > PATIENCE || response?.status === 401) throw new Error(`the API does not say how far the import is: ${String(response?.status)}`);
      continue;
    }
    unheard = 0;
    const view = pilotImportView.parse(await response.json());
    if (view.state !== 'running') return view;
    if (view.done !== heard) say(view);
    heard = view.done;
  }
}

import { fileURLToPath } from 'node:url';
import { workflowBundle } from '#infra/temporal/bundle.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A bundle of workflows that only tests know. `entry` is a file of this folder. */
export const testBundle = (entry = 'workflows.ts'): Promise<{ codePath: string }> => workflowBundle(`${HERE}${entry}`, [HERE]);

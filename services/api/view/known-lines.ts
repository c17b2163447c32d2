import type { LineDefinition } from '#shared/domain/line/line.ts';
import type { ApiDeps } from '../deps.ts';

/** Every version of every line there is. */
export const knownLines = async ({ lines }: Pick<ApiDeps, 'lines'>): Promise<LineDefinition[]> => (await lines.all()).map(({ line }) => line);

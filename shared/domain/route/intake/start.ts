import type { LineDefinition } from '../../line/line.ts';

/** The id of the stage in which a route of this line begins, or null where the line has none. */
export const firstStage = ({ stages }: LineDefinition): string | null => stages.find((stage) => stage.kind === 'request')?.id ?? null;

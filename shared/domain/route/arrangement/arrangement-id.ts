import type { Arrangement } from '../route.ts';

/** The promise that something is arranged by its day; another day is another promise. */
export const arrangementId = ({ attempt, kind, dueOn }: Pick<Arrangement, 'attempt' | 'kind' | 'dueOn'>): string =>
  `arrange/${attempt ?? 'job'}/${kind}/${dueOn}`;

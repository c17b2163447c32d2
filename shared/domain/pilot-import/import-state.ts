/** `running`: somebody works at it; `finished`: no row waits any more; `stopped`: rows wait and nobody works at them. */
export const importStates = ['running', 'finished', 'stopped'] as const;
export type ImportState = (typeof importStates)[number];

/** `waiting`: rows that are not done yet. Who is at work says so, not what is left of the work: they may be about to tell that it is done. */
export const importState = ({ isRunning, waiting }: { isRunning: boolean; waiting: number }): ImportState =>
  isRunning ? 'running' : waiting === 0 ? 'finished' : 'stopped';

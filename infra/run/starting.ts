import type { Kept } from './keep-running.ts';
import type { Ports } from './choose-ports.ts';
import type { Stops } from './stops.ts';
import type { Timings } from './timings.ts';

/** What every part is started with. */
export type Starting = {
  /** The data folder. */
  folder: string;
  ports: Ports;
  env: NodeJS.ProcessEnv;
  say: (line: string) => void;
  timings: Timings;
  stops: Stops;
  /** Adds a part that is started again when it ends. */
  keep: (part: Kept) => void;
};

export const NAMESPACE = 'ontwikkellijn';
export const TASK_QUEUE = 'ontwikkellijn';
export const AUDIENCE = 'ontwikkellijn-api';

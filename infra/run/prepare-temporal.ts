import { CannotStart } from './cannot-start.ts';
import { findPrograms } from '../temporal/server-find.ts';

/** Builds Temporal where it is not there yet, with its progress on the screen, so that nothing later has to wait for it unseen. */
try {
  await findPrograms(process.env, (line) => {
    console.log(line);
  });
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

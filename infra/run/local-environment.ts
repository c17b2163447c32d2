import { dataFolderIn } from './data-folder.ts';
import { readRunning } from './running-file.ts';

/**
 * The environment in which the commands of this project work beside a running `npm start`: where that one put things, under what was set by
 * hand. Where nothing runs here, it is only what was set by hand.
 */
export const localEnvironment = async (env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  return { ...(await readRunning(dataFolderIn(env))), ...set };
};

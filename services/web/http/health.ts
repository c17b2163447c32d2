import { Router } from 'express';
import type { WebDeps } from '../deps.ts';

const PATIENCE_MS = 2_000;

const stateOf = async (isThere: Promise<boolean>): Promise<'up' | 'down'> => {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  return (await Promise.race([isThere.catch(() => false), late])) ? 'up' : 'down';
};

const answers = async (url: string): Promise<boolean> => (await fetch(url)).ok;

/** `/health`: the process is alive. `/health/ready`: it can do its work, with the state of everything it needs. */
export const createHealth = ({ sessions, relyingParty, apiUrl }: WebDeps): Router => {
  const router = Router({ strict: true, caseSensitive: true });
  router.get('/health', (_request, response) => void response.json({ status: 'alive' }));
  router.get('/health/ready', async (_request, response) => {
    const [database, identity, api] = await Promise.all([
      stateOf(sessions.isThere()),
      stateOf(relyingParty.isReachable()),
      stateOf(answers(`${apiUrl}/health`)),
    ]);
    const dependencies = { database, identity, api };
    const isReady = Object.values(dependencies).every((state) => state === 'up');
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not-ready', dependencies });
  });
  return router;
};

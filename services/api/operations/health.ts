import { Router } from 'express';

/** Something the API cannot do without; `isThere` never throws for long. */
export type Dependency = { name: 'database' | 'temporal' | 'identity'; isThere: () => Promise<boolean> };

const PATIENCE_MS = 2_000;

const stateOf = async ({ isThere }: Dependency): Promise<'up' | 'down'> => {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  const there = isThere().catch(() => false);
  return (await Promise.race([there, late])) ? 'up' : 'down';
};

/** `/health`: the process is alive. `/health/ready`: it can do its work, with the state of everything it needs. */
export const createHealth = (dependencies: readonly Dependency[], isStopping: () => boolean): Router => {
  const router = Router({ strict: true, caseSensitive: true });
  router.get('/health', (_request, response) => void response.json({ status: 'alive' }));
  router.get('/health/ready', async (_request, response) => {
    const states = await Promise.all(dependencies.map(async (dependency) => [dependency.name, await stateOf(dependency)] as const));
    const isReady = !isStopping() && states.every(([, state]) => state === 'up');
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not-ready', dependencies: Object.fromEntries(states) });
  });
  return router;
};

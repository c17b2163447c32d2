import type { Request } from 'express';

const done = (run: (callback: (error: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    run((error) => {
      if (error === undefined || error === null) resolve();
      else reject(error instanceof Error ? error : new Error('the session store failed'));
    });
  });

/** A new, empty session under a new id; what had the old id is worth nothing any more. */
export const rotate = (request: Request): Promise<void> => done((callback) => void request.session.regenerate(callback));

export const endSession = (request: Request): Promise<void> => done((callback) => void request.session.destroy(callback));

/** Before the browser is sent on, so that the next request finds it. */
export const saveSession = (request: Request): Promise<void> => done((callback) => void request.session.save(callback));

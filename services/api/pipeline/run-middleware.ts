import type { Request, RequestHandler, Response } from 'express';

/** A middleware as a promise: it resolves where the next one would run. */
export const runMiddleware = (middleware: RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void middleware(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error as Error)));
  });

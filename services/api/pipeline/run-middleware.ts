import type { Request, RequestHandler, Response } from 'express';

/** A middleware as a promise: it resolves where the next one would run, and rejects with the error that it hands on. */
export const runMiddleware = async (middleware: RequestHandler, request: Request, response: Response): Promise<void> => {
  const failure = await new Promise<Error | undefined>((resolve) => {
    void middleware(request, response, (error?: unknown) => resolve(error as Error | undefined));
  });
  if (failure !== undefined) throw failure;
};

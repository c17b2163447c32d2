import type { RequestHandler } from 'express';
import { WebProblem } from './web-problem.ts';

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * A form is taken from our own pages alone. Browsers say where a form was sent from in `Sec-Fetch-Site`, older ones in `Origin`; whoever says
 * neither is no browser that a person is signed in with. `SameSite` keeps the cookie away from other sites as well.
 */
export const guardForms =
  (origin: string): RequestHandler =>
  (request, _response, next) => {
    if (isSafe(request.method)) {
      next();
      return;
    }
    const site = request.get('sec-fetch-site');
    const isOurs = site === undefined ? request.get('origin') === origin : site === 'same-origin';
    next(isOurs ? undefined : new WebProblem('foreignForm'));
  };

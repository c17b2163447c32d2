import type { Request, Response } from 'express';
import { sendCompressed } from '../http/compressed.ts';
import type { SessionLimits } from '../session/limits.ts';
import type { Html } from './html.ts';
import { layout, type AssetUrls } from './layout.ts';

export type Framing = { assets: AssetUrls; limits: SessionLimits };

/** Sends a page in its frame; what was still to be said once is said now. */
export const sendPage = async (
  request: Request,
  response: Response,
  { title, body, status = 200 }: { title: string; body: Html; status?: number },
  { assets, limits }: Framing,
): Promise<void> => {
  // where the session store is away there is no session, and the page is still told
  const session = request.session as Request['session'] | undefined;
  const frame = { assets, limits, signedIn: session?.signedIn ?? null, notice: session?.notice ?? null, path: request.path };
  if (session !== undefined) delete session.notice;
  const document = await layout({ title, body }, frame);
  await sendCompressed(request, response.status(status).type('html'), document.toString());
};

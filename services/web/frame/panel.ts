import { html } from 'hono/html';
import { panelAway } from '#shared/domain/texts/web/problems.ts';
import { SessionOver } from '../session/session-over.ts';
import type { Html } from './html.ts';

/** One part of a page that is loaded by itself. When that fails it says so; the rest of the page stays. */
export const panel = async <Loaded>(load: Promise<Loaded>, view: (loaded: Loaded) => Html): Promise<Html> => {
  try {
    return await view(await load);
  } catch (error) {
    if (error instanceof SessionOver) throw error;
    return html`<div class="utrecht-alert utrecht-alert--warning"><p class="utrecht-paragraph">${panelAway}</p></div>`;
  }
};

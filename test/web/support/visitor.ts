import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import type { Site } from './site.ts';
import { barriers } from './accessible.ts';

/** A page as somebody meets it: where it is, what it says, and what keeps people from using it. */
export type Visited = { status: number; text: string; barriers: string[] };

/** Somebody at a browser of their own. */
export type Visitor = {
  context: BrowserContext;
  page: Page;
  /** Goes to an address of the site and looks at the page with everybody's eyes. */
  visit: (path: string) => Promise<Visited>;
  /** Goes to an address of the site, on the way to something else. */
  go: (path: string) => Promise<void>;
  /** Looks at where they are now. */
  look: () => Promise<Visited>;
  path: () => string;
  signIn: (subject: string) => Promise<void>;
  close: () => Promise<void>;
};

type Options = { javaScriptEnabled?: boolean; url?: string };

export const aVisitor = async (browser: Browser, site: Pick<Site, 'url'>, { javaScriptEnabled = true, url = site.url }: Options = {}): Promise<Visitor> => {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  let status = 0;
  page.on('response', (response: Response) => {
    if (response.request().isNavigationRequest()) status = response.status();
  });
  const look = async (): Promise<Visited> => ({
    status,
    text: await page.locator('body').innerText(),
    barriers: javaScriptEnabled ? await barriers(page) : [],
  });
  return {
    context,
    page,
    look,
    async go(path) {
      await page.goto(`${url}${path}`);
    },
    async visit(path) {
      await page.goto(`${url}${path}`);
      return look();
    },
    path: () => page.url().slice(url.length),
    async signIn(subject) {
      await page.goto(`${url}/inloggen`);
      await page.getByRole('link', { name: 'Inloggen', exact: true }).click();
      await page.locator(`button[value="${subject}"]`).click();
    },
    close: () => context.close(),
  };
};

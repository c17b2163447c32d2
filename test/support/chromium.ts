import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const HOW =
  'These tests look at the pages in a real browser, and there is none. Install Chromium (Debian and Ubuntu: apt-get install chromium; ' +
  'Fedora: dnf install chromium; macOS: brew install --cask chromium), or say where it is with CHROME_PATH.';

const isThere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The system's own browser: `CHROME_PATH`, or the first one on the path. Throws a sentence that says how to install one. */
export const findChromium = (env: NodeJS.ProcessEnv): string => {
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [env['CHROME_PATH'] ?? '', ...onPath].filter((path) => path !== '').find(isThere);
  if (found === undefined) throw new Error(HOW);
  return found;
};

export const aBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(process.env), args: FLAGS });

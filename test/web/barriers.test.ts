import type { Browser } from 'playwright-core';
import { barriers } from './support/accessible.ts';
import { aBrowser, findChromium } from '#test/support/chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const document = (inside: string, { lang = 'nl', title = 'Iets – Ontwikkellijn', style = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="viewport" content="width=device-width">
  <style>a:focus-visible { outline: 3px solid }${style}</style></head><body><main><h1>Kop</h1>${inside}</main></body></html>`;

const foundIn = async (html: string): Promise<string[]> => {
  const page = await browser.newPage();
  await page.setContent(html);
  const found = await barriers(page);
  await page.close();
  return found;
};

it('finds nothing on a page that everybody can use', async () => {
  expect(await foundIn(document('<p><a href="#">Een verwijzing</a></p>'))).toEqual([]);
});

it.each([
  ['a text that is too pale', document('<p style="color: #aaa">Bleek</p>'), /^light color-contrast/],
  [
    'a text that is too pale in the dark',
    document('<p>Bleek</p>', { style: '@media (prefers-color-scheme: dark) { p { color: #aaa } }' }),
    /^dark color-contrast/,
  ],
  ['a field without a label', document('<input type="text">'), /label/],
  ['a page that scrolls sideways', document('<div style="width: 500px">Breed</div>'), /^scrolls sideways: 5\d\d px/],
  ['a focus that nobody sees', document('<a href="#" style="outline: none">Weg</a>'), /^focus cannot be seen/],
  ['a page without a title of its own', document('', { title: 'Ontwikkellijn' }), /^the title is/],
  ['a page in another language', document('', { lang: 'en' }), /^the language is/],
  ['two headings of the first level', document('<h1>Nog een</h1>'), /^2 headings/],
])('notices %s', async (_what, html, wanted) => {
  expect(await foundIn(html)).toContainEqual(expect.stringMatching(wanted));
});

it('says how to install a browser where there is none', () => {
  expect(() => findChromium({ PATH: '/nowhere', CHROME_PATH: '/nowhere/chromium' })).toThrow(/apt-get install chromium/);
});

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROW = { width: 320, height: 640 };

const found = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })) })),
});

/** Each violation in one line: what, and where. */
const violations = async (page: Page, rules: readonly string[]): Promise<string[]> => {
  const results = found.parse(await page.evaluate(`axe.run('html', { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`));
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
};

/** Of what axe looks at, only the colours differ in the dark. */
const inScheme = async (page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> => {
  await page.emulateMedia({ colorScheme });
  return (await violations(page, colorScheme === 'light' ? RULES : ['color-contrast'])).map((violation) => `${colorScheme} ${violation}`);
};

const sidewaysAt320 = async (page: Page): Promise<string[]> => {
  const before = page.viewportSize();
  await page.setViewportSize(NARROW);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  if (before !== null) await page.setViewportSize(before);
  return Number(width) > NARROW.width ? [`scrolls sideways: ${String(width)} px wide at ${String(NARROW.width)} px`] : [];
};

/** Where the focus is after each press of Tab, and whether it can be seen there. */
const FOCUSED = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isMarked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  const isInSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  return { name: element.outerHTML.slice(0, 120), isSeen: isMarked && isInSight };
})()`;
const place = z.object({ name: z.string(), isSeen: z.boolean() }).nullable();
const MOST_TABS = 80;

const hiddenFocus = async (page: Page): Promise<string[]> => {
  const hidden: string[] = [];
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
  for (let tab = 0; tab < MOST_TABS; tab += 1) {
    await page.keyboard.press('Tab');
    const focused = place.parse(await page.evaluate(FOCUSED));
    if (focused === null) break;
    if (!focused.isSeen) hidden.push(`focus cannot be seen: ${focused.name}`);
  }
  return hidden;
};

const TITLED = `({ title: document.title, headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent), lang: document.documentElement.lang })`;
const said = z.object({ title: z.string(), headings: z.array(z.string()), lang: z.string() });

const untitled = async (page: Page): Promise<string[]> => {
  const { title, headings, lang } = said.parse(await page.evaluate(TITLED));
  return [
    ...(/^.+ – Ontwikkellijn$/.test(title) ? [] : [`the title is "${title}"`]),
    ...(headings.length === 1 ? [] : [`${String(headings.length)} headings of the first level`]),
    ...(lang === 'nl' ? [] : [`the language is "${lang}"`]),
  ];
};

/** Everything that keeps somebody from using this page, as far as a machine can see it; empty where nothing does. */
export const barriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return [
    ...(await untitled(page)),
    ...(await inScheme(page, 'dark')),
    ...(await inScheme(page, 'light')),
    ...(await sidewaysAt320(page)),
    ...(await hiddenFocus(page)),
  ];
};

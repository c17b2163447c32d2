import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.ts';

/** What a form is filled in with, by the names of its controls: a text, or for what is chosen the value or the words of it. */
export type Answers = Readonly<Record<string, string | readonly string[] | RegExp>>;

/** How much somebody has to do: pages that open, links and buttons that are pressed, fields that are filled in. */
export type Steps = { pages: number; presses: number; fields: number };

const chooseOption = async (select: Locator, wanted: string | RegExp): Promise<void> => {
  const value = typeof wanted === 'string' ? wanted : await select.locator('option', { hasText: wanted }).first().getAttribute('value');
  await select.selectOption(value);
};

/** Somebody who goes from page to page by what stands on them, and counts. */
export const aWalker = (visitor: Visitor) => {
  const { page } = visitor;
  const steps: Steps = { pages: 0, presses: 0, fields: 0 };
  page.on('load', () => void (steps.pages += 1));

  const press = async (what: Locator): Promise<void> => {
    steps.presses += 1;
    await what.click();
  };

  const answer = async (name: string, wanted: string | RegExp): Promise<void> => {
    const control = page.locator(`main form [name="${name}"]`);
    steps.fields += 1;
    const kind = await control.first().getAttribute('type');
    if (kind === null && (await control.locator('option').count()) > 0) return chooseOption(control, wanted);
    if (kind !== 'radio' && kind !== 'checkbox') return control.fill(String(wanted));
    const one = typeof wanted === 'string' ? page.locator(`main form [name="${name}"][value="${wanted}"]`) : page.locator('main form').getByLabel(wanted);
    await one.check();
  };

  const fillIn = async (answers: Answers): Promise<void> => {
    for (const [name, wanted] of Object.entries(answers)) {
      const all: readonly (string | RegExp)[] = typeof wanted === 'string' || wanted instanceof RegExp ? [wanted] : wanted;
      for (const one of all) await answer(name, one);
    }
  };

  return {
    visitor,
    steps,
    fillIn,
    /** Follows the link or presses the button with these words. */
    press: (words: string | RegExp) =>
      press(
        page
          .locator('body')
          .getByRole('link', { name: words })
          .or(page.getByRole('button', { name: words }))
          .first(),
      ),
    /** On the page of a route: opens what can be done there, fills it in and sends it; comes back to the route, or fails with what the page says. */
    async record(title: string, answers: Answers): Promise<void> {
      await press(page.locator('.ol-actions').getByRole('link', { name: title, exact: true }));
      await fillIn(answers);
      await press(page.getByRole('button', { name: 'Vastleggen', exact: true }));
      const refusal = await page.locator('[data-errors]').allInnerTexts();
      if (refusal.length > 0) throw new Error(`${title}: ${refusal.join(' ')}`);
    },
  };
};
export type Walker = ReturnType<typeof aWalker>;

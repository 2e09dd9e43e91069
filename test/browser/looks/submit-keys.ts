import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** How many forms were submitted, counted instead of sent. */
    submitted?: number;
  }
}

/** Runs in the page: puts the focus on its heading and counts what is submitted instead of sending it. */
function countSubmitted(): { readonly forms: number } {
  window.submitted = 0;
  addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      window.submitted = (window.submitted ?? 0) + 1;
    },
    { capture: true },
  );
  const forms = [...document.querySelectorAll('main form')];
  document.querySelector<HTMLElement>('h1')?.focus();
  return {
    forms: forms.filter((form) => form.querySelector('[type=submit]:not([aria-disabled=true])')).length,
  };
}

/**
 * Finds a form that Ctrl+Enter does not submit while the heading has the focus. Looked at last: the page sends nothing any more.
 */
export async function notSubmittedByKeysOn(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) return [];
  const { forms } = await page.evaluate(countSubmitted);
  if (forms !== 1) return [];
  await page.keyboard.press('Control+Enter');
  const submitted = await page.evaluate(() => window.submitted);
  return submitted === 1 ? [] : [`submitted ${submitted} times: ${page.url()}`];
}

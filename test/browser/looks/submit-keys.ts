import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Counts submitted forms instead of sending them, until `ends`. */
    submitted?: { forms: number; readonly ends: AbortController };
  }
}

/** Runs in the page: counts what is submitted instead of sending it, puts the focus on the heading, and says how many forms can be submitted. */
function countSubmitted(): number {
  const submitted = { forms: 0, ends: new AbortController() };
  window.submitted = submitted;
  addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      submitted.forms += 1;
    },
    { capture: true, signal: submitted.ends.signal },
  );
  document.querySelector<HTMLElement>('h1')?.focus();
  const canBeSubmitted = (form: Element): boolean =>
    form.querySelector('[type=submit]:not([aria-disabled=true])') !== null;
  return [...document.querySelectorAll('main form')].filter(canBeSubmitted).length;
}

function sendAgain(): void {
  window.submitted?.ends.abort();
  delete window.submitted;
}

/** Runs in the page: one field of each kind that stands in a form, by its kind; those that are hidden, or off, are none. */
function markFields(mark: string): readonly string[] {
  const kinds = new Set<string>();
  for (const field of (document.querySelector('dialog[open]') ?? document).querySelectorAll<
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
  >('form input, form select, form textarea')) {
    const kind = [field.localName, field.type, field.inputMode].filter((part) => part !== '').join(' ');
    const canBeSubmitted = field.form?.querySelector('[type=submit]:not([aria-disabled=true])') ?? null;
    if (kinds.has(kind) || canBeSubmitted === null || field.disabled || !field.checkVisibility()) continue;
    kinds.add(kind);
    field.setAttribute(mark, kind);
  }
  return [...kinds];
}

const mark = 'data-look-of-keys';

/** How many forms Ctrl+Enter submits. */
async function submittedByKeys(page: Page): Promise<number | undefined> {
  await page.evaluate(() => {
    if (window.submitted) window.submitted.forms = 0;
  });
  await page.keyboard.press('Control+Enter');
  return page.evaluate(() => window.submitted?.forms);
}

/** Finds where Ctrl+Enter does not submit the form once: the heading of a page with one form, and a field of each kind in any. */
export async function notSubmittedByKeysOn(page: Page): Promise<readonly string[]> {
  const missed: string[] = [];
  const forms = await page.evaluate(countSubmitted);
  const press = async (from: string): Promise<void> => {
    const times = await submittedByKeys(page);
    if (times !== 1) missed.push(`submitted ${times} times from ${from}: ${page.url()}`);
  };
  const isDialog = await page.evaluate(() => document.querySelector('dialog[open]') !== null);
  if (forms === 1 && !isDialog) await press('the heading');
  for (const kind of await page.evaluate(markFields, mark)) {
    const field = page.locator(`[${mark}="${kind}"]`);
    await field.focus();
    await press(kind);
    await field.evaluate((element, name) => element.removeAttribute(name), mark);
  }
  await page.evaluate(sendAgain);
  return missed;
}

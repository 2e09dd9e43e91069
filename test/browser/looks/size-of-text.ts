import type { Page } from 'playwright-core';

/** How large the text of a page is, in CSS pixels, where nothing in it says otherwise. */
export const sizeOfTextOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    return main === null ? undefined : getComputedStyle(main).fontSize;
  });

import type { Page } from 'playwright-core';
import { smallPhone } from '../visits/visitors.ts';

/** Runs in the page: what the button that leaves quickly lies over, by its words. */
function underTheButton(): readonly string[] {
  scrollTo(0, 0);
  const button = document.querySelector('.leave-quickly .button');
  if (button === null) return [];
  const over = button.getBoundingClientRect();
  // The box of a glyph reaches above and below its line by less than this part of its height.
  const isUnder = ({ left, right, top, bottom, height }: DOMRect): boolean =>
    left < over.right - 1 &&
    right > over.left + 1 &&
    top + height / 8 < over.bottom &&
    bottom - height / 8 > over.top;
  const isShown = (element: Element): boolean =>
    element.checkVisibility() && element.closest('.unseen, .skip, .leave-quickly') === null;
  const covered: string[] = [];
  const note = (element: Element, rects: DOMRectList): void => {
    if (isShown(element) && [...rects].some(isUnder))
      covered.push(`under the button: ${element.outerHTML.slice(0, 120)}`);
  };
  for (const pressed of document.querySelectorAll('main :is(a, button, input, select, textarea, summary)'))
    note(pressed, pressed.getClientRects());
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (text.parentElement !== null) note(text.parentElement, range.getClientRects());
  }
  return covered;
}

function makeText(size: string): void {
  document.documentElement.style.fontSize = size;
}

/** Finds what the button that leaves quickly covers at the top of a page: on a small phone, and with text twice as large. */
export async function underLeaveQuicklyOn(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? smallPhone;
  await page.setViewportSize(smallPhone);
  const usual = await page.evaluate(underTheButton);
  await page.evaluate(makeText, '200%');
  const large = await page.evaluate(underTheButton);
  await page.evaluate(makeText, '');
  await page.setViewportSize(size);
  return [...usual, ...large.map((one) => `with large text, ${one}`)];
}

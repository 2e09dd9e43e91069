import type { Page } from 'playwright-core';

/** A page of 1280 px, four times as large: what WCAG 1.4.10 asks for. */
const narrowest = { width: 320, height: 640 } as const;

/** Runs in the page: what is wider than the window. */
function widerThanTheWindow(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => `${scrollWidth} > ${clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
}

/** Runs in the page: words of headings that do not stand on one line. */
function brokenWords(): readonly string[] {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('h1, h2, h3')) {
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`broken over ${lines.size} lines: ${word}`);
      }
  }
  return broken;
}

function makeText(size: string): void {
  document.documentElement.style.fontSize = size;
}

/** What makes a page scroll sideways in the window as it is. */
export const sidewaysIn = (page: Page): Promise<readonly string[]> => page.evaluate(widerThanTheWindow);

/** Words of headings that break in the narrowest window, with text twice as large. */
export async function brokenHeadingsOn(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? narrowest;
  await page.setViewportSize(narrowest);
  await page.evaluate(makeText, '200%');
  const broken = await page.evaluate(brokenWords);
  await page.evaluate(makeText, '');
  await page.setViewportSize(size);
  return broken;
}

/** What makes a page scroll sideways: on the narrowest window, and with text twice as large on a small phone. */
export async function sidewaysOn(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? narrowest;
  await page.setViewportSize(narrowest);
  const narrow = await sidewaysIn(page);
  await page.setViewportSize(size);
  await page.evaluate(makeText, '200%');
  const large = await sidewaysIn(page);
  await page.evaluate(makeText, '');
  return [...narrow, ...large.map((one) => `with large text, ${one}`)];
}

import type { Page } from 'playwright-core';
import type { Language } from '../../../domain/foundation/vocabulary/language.ts';

/** The longest sentence that citizens are given to read, in words. */
const longest = 20;

/** Runs in the page: what can be read there, block by block. */
function blocksOfText(): readonly string[] {
  const isBlock = (element: Element): boolean =>
    !['inline', 'contents', 'ruby'].includes(getComputedStyle(element).display);
  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    let block = text.parentElement ?? document.body;
    if (!block.checkVisibility()) continue;
    if (block.closest('pre') !== null) continue; // in columns, of words that are read where they are written
    while (!isBlock(block)) block = block.parentElement ?? document.body;
    blocks.set(block, (blocks.get(block) ?? '') + (text.textContent ?? ''));
  }
  return [...blocks.values()]
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The sentences of a text that are too long to be read easily. */
export const longSentencesIn = (text: string, language: Language): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsIn(sentence) > longest);

/** The sentences on a page that are too long to be read easily. */
export const longSentencesOn = async (page: Page, language: Language): Promise<readonly string[]> =>
  (await page.evaluate(blocksOfText)).flatMap((block) => longSentencesIn(block, language));

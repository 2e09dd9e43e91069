import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of WCAG 2.2 that a machine can judge up to AA, and what the field has learnt besides. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Rules whose answer changes with the colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Rules whose answer changes with the words: languages, names, titles, and what links of one name lead to. */
const ofWords = [
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'identical-links-same-purpose',
  'label-content-name-mismatch',
  'label-title-only',
  'link-name',
  'valid-lang',
];

/** Each page has axe from its beginning: a browser that reads it once for all needs a tenth of a second less for each. */
export const haveAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript(axeSource);

/** The page has axe, if it had not. */
async function needAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
}

/** Runs in the page: each violation by its rule, with where it is and why. */
async function ask({ tags, rules }: { readonly tags?: string[]; readonly rules?: string[] }) {
  const { axe: tool } = globalThis as unknown as { readonly axe: typeof axe };
  const { violations } = await tool.run(document, {
    resultTypes: ['violations'],
    runOnly: tags === undefined ? { type: 'rule', values: rules ?? [] } : { type: 'tag', values: tags },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** What keeps people out by its words alone, by axe: where the rest was judged in another language. */
export async function barriersOfWordsOn(page: Page): Promise<readonly string[]> {
  await needAxe(page);
  return page.evaluate(ask, { rules: ofWords });
}

/** What keeps people out, by axe: in light colours, and in dark ones where these make a difference. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await needAxe(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const found = await page.evaluate(ask, { tags: everything });
  await page.emulateMedia({ colorScheme: 'dark' });
  const inTheDark = await page.evaluate(ask, { rules: ofColours });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...found, ...inTheDark.map((one) => `in the dark, ${one}`)];
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { fileOf, sheetOf, type Picture } from './picture.ts';

/** How many pictures stand beside each other on a sheet, by the width of what they show. */
const beside = { 360: 4, 768: 3, 1280: 2 } as const;
/** Of a sheet, in pixels: as wide as a screen shows without making it smaller. */
const wide = 1500;
/** A picture that is higher is cut off, in pixels: it lies whole in its own file. */
const high = 1600;
const rows = 2;

const tile = (picture: Picture): string => {
  const file = `../${fileOf(picture).replaceAll('\\', '/')}`;
  return `<figure><figcaption>${picture.state.page}/${picture.state.name}</figcaption><a href="${file}"><img src="${file}" alt=""></a></figure>`;
};

const sheet = (title: string, pictures: readonly Picture[], columns: number): string => `<!doctype html>
<meta charset="utf-8"><title>${title}</title>
<style>
  body { margin: 0; background: #8a8f8c; font: 14px sans-serif; width: ${wide}px; }
  h1 { font-size: 18px; margin: 8px; }
  main { display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; padding: 8px; align-items: start; }
  figure { margin: 0; max-height: ${high}px; overflow: hidden; }
  figcaption { font-weight: bold; padding: 2px 0; }
  img { width: 100%; display: block; }
</style>
<h1>${title}</h1><main>${pictures.map(tile).join('')}</main>
`;

const pagesOf = (pictures: readonly Picture[], size: number): readonly (readonly Picture[])[] =>
  Array.from({ length: Math.ceil(pictures.length / size) }, (_, page) =>
    pictures.slice(page * size, (page + 1) * size),
  );

/**
 * Lays the pictures of one language, theme and width beside each other, on sheets as PNG and HTML. Answers the PNGs.
 */
export async function contactSheets(
  browser: Browser,
  pictures: readonly Picture[],
  folder: string,
): Promise<readonly string[]> {
  const sheets = join(folder, 'sheets');
  rmSync(sheets, { recursive: true, force: true });
  mkdirSync(sheets, { recursive: true });
  const page = await browser.newPage({ viewport: { width: wide, height: 800 } });
  const written: string[] = [];
  for (const [name, ofSheet] of Map.groupBy(pictures, sheetOf)) {
    const columns = beside[ofSheet[0]?.width ?? 360];
    for (const [index, part] of pagesOf(ofSheet, columns * rows).entries()) {
      const title = `${name}-${index + 1}`;
      const file = join(sheets, `${title}.html`);
      writeFileSync(file, sheet(title, part, columns));
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({ path: join(sheets, `${title}.png`), fullPage: true });
      written.push(join(sheets, `${title}.png`));
    }
  }
  await page.close();
  return written;
}

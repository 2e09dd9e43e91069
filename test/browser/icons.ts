/**
 * npm run web:icons: the icons of the installed app, drawn by the browser from `web/public/icon.svg`. Wanted again where
 * that drawing changed; what it writes is kept in the repository.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { project } from '../../local/system/folder.ts';
import { launchOptions } from './chromium/launch.ts';

const publicFiles = join(project, 'web/public');
const drawing = readFileSync(join(publicFiles, 'icon.svg'), 'utf8');

/** As the corners of the drawing itself. */
const ground = '#0b5d3b';

interface Icon {
  readonly file: string;
  /** Of a side, in pixels. */
  readonly size: number;
  /** A system cuts its own shape out of it: the drawing stays within the middle, its ground reaches the edges. */
  readonly filled: boolean;
}

const icons: readonly Icon[] = [
  { file: 'any-192', size: 192, filled: false },
  { file: 'any-512', size: 512, filled: false },
  { file: 'maskable-192', size: 192, filled: true },
  { file: 'maskable-512', size: 512, filled: true },
  { file: 'touch-180', size: 180, filled: true },
];

/** How much of a side the drawing takes where the rest may be cut off: its sign then lies in the circle that is safe. */
const shareOfSide = 0.8;

const pageOf = ({ size, filled }: Icon): string => {
  const side = filled ? Math.round(size * shareOfSide) : size;
  return `<style>
    body { margin: 0; width: ${size}px; height: ${size}px; display: grid; place-items: center; ${filled ? `background: ${ground};` : ''} }
    svg { width: ${side}px; height: ${side}px; display: block; }
  </style>${drawing}`;
};

mkdirSync(join(publicFiles, 'icons'), { recursive: true });
const browser = await chromium.launch(await launchOptions());
try {
  for (const icon of icons) {
    const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
    await page.setContent(pageOf(icon));
    const path = join(publicFiles, 'icons', `${icon.file}.png`);
    await page.screenshot({ path, omitBackground: true });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
}

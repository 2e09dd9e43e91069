import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../../../local/login/escaped.ts';
import type { Box } from './box.ts';
import { placed, type Difference, type Placed, type Rect } from './differences.ts';

/** A state in one window, as it was accepted and as it is. */
export interface ChangedPicture {
  /** `send/receipt, 360 px`. */
  readonly title: string;
  /** Width of the window, in CSS pixels. */
  readonly width: number;
  readonly accepted: readonly Box[];
  readonly differences: readonly Difference[];
  /** The picture of what is shown, beside the page. */
  readonly file: string;
}

const allOf = (boxes: readonly Placed[]): readonly Placed[] =>
  boxes.flatMap((one) => [one, ...allOf(placed(one.box.holds, one))]);

const rect = ({ x, y, width, height }: Rect, kind = ''): string =>
  `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;

const drawn = (one: Placed): string => {
  const { x, y, box } = one;
  return `${rect(one)}<text x="${x + 3}" y="${y + 14}">${escaped(box.says)}</text>`;
};

/** Draws accepted boxes with their words, since pictures are not kept, and marks those that moved or are gone. */
function acceptedDrawing({ width, accepted, differences }: ChangedPicture): string {
  if (accepted.length === 0) return '<p>None was accepted.</p>';
  const boxes = allOf(placed(accepted));
  const height = Math.max(...boxes.map((one) => one.y + one.height));
  const marks = differences.flatMap(({ accepted: moved }) => (moved ? [rect(moved, 'moved')] : []));
  return `<svg width="${width}" viewBox="0 0 ${width} ${height}">${boxes.map(drawn).join('')}${marks.join('')}</svg>`;
}

const figure = (picture: ChangedPicture): string => {
  const { title, width, differences, file } = picture;
  const marks = differences.flatMap(({ shown }) => (shown ? [rect(shown, 'moved')] : []));
  return `<section><h2>${escaped(title)}</h2><ul>${differences.map(({ says }) => `<li>${escaped(says)}</li>`).join('')}</ul>
<div class="pair"><figure><figcaption>accepted</figcaption>${acceptedDrawing(picture)}</figure>
<figure><figcaption>now</figcaption><div class="now"><img src="${file}" width="${width}" alt=""><svg width="${width}" height="100%">${marks.join('')}</svg></div></figure></div></section>`;
};

/** Writes a page into `folder` that shows accepted layouts and what is now side by side, what moved in red. Answers its file. */
export function writeChangedPage(folder: string, pictures: readonly ChangedPicture[]): string {
  const file = join(folder, 'changed.html');
  writeFileSync(
    file,
    `<!doctype html>
<meta charset="utf-8"><title>Changed layouts</title>
<style>
  body { margin: 8px; background: #d5d9d7; font: 14px sans-serif; }
  h2 { font-size: 18px; }
  .pair { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
  figure { margin: 0; }
  figcaption { font-weight: bold; }
  .now { position: relative; }
  .now svg { position: absolute; inset: 0; }
  .pair > :first-child svg { background: #fff; }
  rect { fill: none; stroke: #8a8f8c; }
  rect.moved { fill: #d0000022; stroke: #d00000; stroke-width: 2; }
  text { font-size: 11px; fill: #333; }
</style>
${pictures.map(figure).join('\n')}
`,
  );
  return file;
}

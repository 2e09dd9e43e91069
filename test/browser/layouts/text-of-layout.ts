import type { Box, Layout } from './box.ts';

const linesOf = (boxes: readonly Box[], indent = ''): readonly string[] =>
  boxes.flatMap(({ kind, says, x, gap, width, height, holds }) => [
    `${indent}${kind}${says === '' ? '' : ` "${says}"`} ${x} ${gap} ${width}x${height}`,
    ...linesOf(holds, `${indent} `),
  ]);

/** Writes a layout as it is kept: a line for each box, indented in the one that holds it. */
export const textOfLayout = (layout: Layout): string =>
  [...layout].map(([width, boxes]) => `${width} px\n${linesOf(boxes).join('\n')}\n`).join('\n');

const boxLine =
  /^(?<indent> *)(?<kind>\S+)(?: "(?<says>.*)")? (?<x>-?\d+) (?<gap>-?\d+) (?<width>\d+)x(?<height>\d+)$/;

/** Reads what `textOfLayout` wrote. Throws on a line that it does not understand. */
export function layoutOfText(text: string): Layout {
  const layout = new Map<number, readonly Box[]>();
  for (const part of text.split('\n\n')) {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    const held: Box[][] = [[]];
    for (const line of lines) {
      const { indent = '', kind = '', says = '', ...numbers } = boxLine.exec(line)?.groups ?? {};
      const holder = held[indent.length];
      if (kind === '' || holder === undefined) throw new Error(`A line of a layout is broken: ${line}`);
      const holds: Box[] = [];
      const [x = 0, gap = 0, width = 0, height = 0] = Object.values(numbers).map(Number);
      holder.push({ kind, says, x, gap, width, height, holds });
      held.splice(indent.length + 1, held.length, holds);
    }
    layout.set(Number.parseInt(title, 10), held[0] ?? []);
  }
  return layout;
}

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const fences = /^```[\s\S]*?^```/gm;
const codeSpans = /`[^`\n]*`/g;

/** Headings of a document, without marks, in their order. What stands in a block of code is none. */
export const headingsIn = (text: string): readonly string[] =>
  [...text.replaceAll(fences, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading.trim());

/** The anchor that a heading gets where it is shown: small letters, without signs, hyphens for spaces. */
export const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

export interface Link {
  readonly from: string;
  readonly words: string;
  readonly target: string;
}

export const linksIn = (from: string, text: string): readonly Link[] =>
  [
    ...text
      .replaceAll(fences, '')
      .replaceAll(codeSpans, 'code')
      .matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g),
  ].map(([, words = '', target = '']) => ({ from, words: words.replaceAll(/\s+/g, ' '), target }));

export const isRelative = ({ target }: Link): boolean => !/^[a-z]+:/.test(target);

const headingsOf = (path: string): readonly string[] => headingsIn(readFileSync(path, 'utf8'));

/** What is wrong with a relative link; undefined: it leads where it says. */
export function faultOf({ from, target }: Link): string | undefined {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? from : normalize(join(dirname(from), decodeURIComponent(file)));
  if (!existsSync(path)) return `${from}: ${target}: no such file`;
  if (anchor === undefined) return undefined;
  const anchors = statSync(path).isFile() ? headingsOf(path).map(anchorOf) : [];
  return anchors.includes(anchor) ? undefined : `${from}: ${target}: no such heading`;
}

/** The documents of the repository. */
export const documents: readonly string[] = [
  ...globSync('*.md'),
  ...globSync(
    '{docs,registry,adapters,benchmarks,contracts,domain,functions,lib,local,operations,test}/**/*.md',
  ),
].sort();

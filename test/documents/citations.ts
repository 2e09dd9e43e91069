import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Comment } from './comments.ts';
import { headingsIn } from './markdown.ts';

/** A law by its name: "Public Holidays Act (Cap. 35)", "Electronic Transactions Act, 2015". */
const law = /^[A-Z][A-Za-z ]+ (?:Act|Regulations)(?: \(Cap\. \d+\)|, \d{4})$/;
const ours = /^(docs\/[a-z/-]+\.md), (.+)$/;
const decision = /^docs\/adr\/(\d{4})$/;

const hasHeading = (path: string, heading: string): boolean =>
  existsSync(path) && headingsIn(readFileSync(path, 'utf8')).includes(heading);

/** Whether a source is there: a heading of a document, a decision, a public address, or a law by name. */
export function isFound(source: string): boolean {
  const [, path, heading] = ours.exec(source) ?? [];
  if (path !== undefined && heading !== undefined) return hasHeading(path, heading);
  const [, number] = decision.exec(source) ?? [];
  if (number !== undefined) return globSync(`docs/adr/${number}-*.md`).length === 1;
  return law.test(source) || /^https:\/\/[^\s;]+$/.test(source);
}

/** What a comment names after "Source:", one after the other: they end with the sentence. */
export function sourcesOf({ text }: Pick<Comment, 'text'>): readonly string[] {
  return [...text.matchAll(/\bSources?: (.+?)(?:\.(?= [A-Z])|\.?$)/g)].flatMap(([, all = '']) =>
    all.split('; '),
  );
}

/** Documents that a comment mentions in any other way. */
export const documentsIn = ({ text }: Pick<Comment, 'text'>): readonly string[] => [
  ...[...text.matchAll(/\bdocs\/[a-z/-]+\.md\b/g)].map(([path]) => path),
  ...[...text.matchAll(/\b(?:docs\/adr\/|ADR )(\d+)\b/g)].map(
    ([, number = '']) => globSync(`docs/adr/${number.padStart(4, '0')}-*.md`)[0] ?? `decision ${number}`,
  ),
];

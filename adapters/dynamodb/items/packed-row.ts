import * as z from 'zod';
import { dateAfter } from '../../../domain/foundation/time/months.ts';

/** Texts, each once: of dates and whole numbers the first one, and how far the next is from each; of others all. */
export const packedRow = z.array(z.union([z.string(), z.int()]));
type PackedRow = z.infer<typeof packedRow>;

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isWhole = (text: string): boolean => /^(0|[1-9]\d{0,8})$/.test(text);
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** In their order: of whole numbers by how large they are. */
export function inOrder(texts: Iterable<string>): readonly string[] {
  const all = [...new Set(texts)];
  return all.every(isWhole)
    ? all.toSorted((a, b) => Number(a) - Number(b))
    : all.toSorted((a, b) => (a < b ? -1 : 1));
}

export function packRow(ordered: readonly string[]): PackedRow {
  if (ordered.every(isWhole)) return steps(ordered.map(Number));
  if (ordered.every(isDate)) return [...ordered.slice(0, 1), ...steps(ordered.map(dayNumber)).slice(1)];
  return [...ordered];
}

const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, place) => number - (place === 0 ? 0 : (numbers[place - 1] ?? 0)));

export function unpackRow(row: PackedRow): readonly string[] {
  const texts: string[] = [];
  for (const entry of row) {
    const before = texts.at(-1) ?? '0';
    if (typeof entry === 'string') texts.push(entry);
    else texts.push(isDate(before) ? dateAfter(before, entry) : String(Number(before) + entry));
  }
  return texts;
}

import { describe, expect, it } from 'vitest';
import { cursorAtWholeReading } from '../../builders/dynamodb/pages.ts';

/** A listing of so many lines, two a page. */
const listing = (count: number) => (cursor: string | undefined) => {
  const from = Number(cursor ?? 0);
  const items = Array.from({ length: Math.min(2, count - from) }, (_, index) => from + index);
  return Promise.resolve({ items, ...(from + 2 < count && { next: String(from + 2) }) });
};

describe('a page that is measured', () => {
  it('is asked for with the cursor of the page before it', async () => {
    expect(await cursorAtWholeReading({ page: 1, lines: 9 }, listing(9))).toBeUndefined();
    expect(await cursorAtWholeReading({ page: 3, lines: 9 }, listing(13))).toBe('4');
  });

  it('is refused where fewer lines are left than a page reads: it would cost less than with more tickets', async () => {
    await expect(cursorAtWholeReading({ page: 1, lines: 9 }, listing(8))).rejects.toThrow('8 lines of 9');
    await expect(cursorAtWholeReading({ page: 3, lines: 9 }, listing(12))).rejects.toThrow('8 lines of 9');
  });
});

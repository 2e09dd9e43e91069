import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../words/csv.ts';
import { checkProperty } from '../builders/chance.ts';

const read = (csv: string): readonly (readonly string[])[] => parse(csv, { record_delimiter: '\r\n' });

const calculated = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const isCalculated = (text: string): boolean => calculated.some((sign) => text.startsWith(sign));

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...calculated).map((sign) => `${sign}SUM(A1)`),
  fc.constantFrom('a "b", c', 'a\nb', 'a\r\nb'),
);

describe('a file for spreadsheets', () => {
  it('is read as it was written, but for an apostrophe before what would be calculated', () => {
    checkProperty(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1 }), (rows) => {
        const table = rows.map(([first, ...rest]) => [`x${first}`, ...rest]);
        const expected = table.map((row) => row.map((text) => (isCalculated(text) ? `'${text}` : text)));
        expect(read(csvOf(table))).toEqual(expected);
      }),
    );
  });

  it.each(calculated)('lets no spreadsheet calculate what begins with %j', (sign) => {
    expect(read(csvOf([['x', `${sign}1+1`]]))).toEqual([['x', `'${sign}1+1`]]);
  });

  it('keeps numbers as they are, also those below zero', () => {
    expect(csvOf([[-1, undefined, 'a "quoted", one']])).toBe('-1,,"a ""quoted"", one"\r\n');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, rowsAsCsv, unitsAsCsv } from '../../../../web/src/officer/oversight/units-csv.ts';
import { unitsOfNation, unitsOfOffice } from '../../../browser/states/work/figures-of-nation.ts';
import { checkProperty } from '../../../builders/chance.ts';

/** Reads a file as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, isQuoted] = [[] as string[], '', false];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[place + 1] === '"') cell += text[(place += 1)] ?? '';
      else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[place + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, place] = [[], '', place + 1];
    } else cell += sign;
  }
  return rows;
}

const isReckonedWith = (text: string): boolean => '=+-@\t\r\n＝＋－＠'.includes(text[0] ?? 'none');

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '+255', '-3', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'a "b", c', 'a\nb', 'a\r\nb'),
);

describe('a table as a file for spreadsheets', () => {
  it('is read as it was written, but for a sign before what would be reckoned with', () => {
    checkProperty(
      fc.property(fc.array(fc.array(hostile, { minLength: 1 }), { minLength: 1 }), (rows) => {
        const expected = rows.map((row) => row.map((text) => (isReckonedWith(text) ? `'${text}` : text)));
        expect(readCsv(rowsAsCsv(rows))).toEqual(expected);
      }),
    );
  });

  it('has no cell that a spreadsheet reckons with', () => {
    checkProperty(
      fc.property(hostile, (text) => {
        const [[cell = ''] = []] = readCsv(`${cellOf(text)}\r\n`);
        expect(isReckonedWith(cell)).toBe(false);
      }),
    );
  });

  it('has a row for each unit under the names of its columns, and nothing where too little is known', () => {
    const { units } = unitsOfNation('en');
    const [names, first, ...rest] = readCsv(unitsAsCsv(units, 'en'));
    expect(names).toEqual([
      'Institution',
      'Open',
      'In progress',
      'Completed',
      'Overdue',
      'Paused',
      'Were due',
      'Answered on time',
      'Share (%)',
      'Group',
      'Rank',
    ]);
    expect(first?.slice(0, 1)).toEqual(['PO-RALG']);
    expect(first?.slice(6)).toEqual(['1960', '1420', '72.4', 'Large: 500 tickets or more', '3']);
    expect(rest.length).toBe(units.length - 1);
    const [, small] = readCsv(unitsAsCsv(unitsOfOffice.units, 'sw'));
    expect(small).toEqual(['DAWASA Kinondoni', '2', '3', '41', '1', '0', '', '', '', '', '']);
  });
});

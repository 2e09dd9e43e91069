import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unitsAsCsv } from '../../../../web/src/officer/oversight/units-csv.ts';
import { unitsOfNation, unitsOfOffice } from '../../../browser/states/work/figures-of-nation.ts';

const read = (csv: string): readonly (readonly string[])[] => parse(csv, { record_delimiter: '\r\n' });

describe('units as a file for spreadsheets', () => {
  it('has a row for each unit under the names of its columns, and nothing where too little is known', () => {
    const { units } = unitsOfNation('en');
    const [names, first, ...rest] = read(unitsAsCsv(units, 'en'));
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
    const [, small] = read(unitsAsCsv(unitsOfOffice.units, 'sw'));
    expect(small).toEqual(['DAWASA Kinondoni', '2', '3', '41', '1', '0', '', '', '', '', '']);
  });
});

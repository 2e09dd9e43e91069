import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { unitsFile } from '../../../words/measures/units-file.ts';
import { unitsOfNation, unitsOfOffice } from '../../browser/states/work/figures-of-nation.ts';

const read = (content: string): readonly (readonly string[])[] =>
  parse(content, { bom: true, record_delimiter: '\r\n' });

describe('the file of units', () => {
  it('has a row for each under the names of its columns', () => {
    const nation = unitsOfNation('en');
    const { name, content } = unitsFile(nation, 'en');
    const [names, first, ...rest] = read(content);
    expect(name).toBe(`institutions-${nation.institution.id}-2026-10.csv`);
    expect(names).toEqual([
      'Id',
      'Institution',
      'Open',
      'In progress',
      'Completed',
      'Overdue',
      'Acknowledgement overdue',
      'Paused',
      'Were due',
      'Answered on time',
      'Share (%)',
      'Group',
      'Rank',
    ]);
    expect(first?.slice(0, 2)).toEqual(['tamisemi', 'PO-RALG']);
    expect(first?.slice(8)).toEqual(['1960', '1420', '72.4', 'Large: 500 tickets or more', '3']);
    expect(rest.length).toBe(nation.units.length - 1);
  });

  it('has empty cells where too little is known, and a name in the language that was asked for', () => {
    const { name, content } = unitsFile(unitsOfOffice, 'sw');
    const [, small] = read(content);
    expect(name).toMatch(/^taasisi-/);
    expect(small).toEqual([
      'dawasa-kinondoni',
      'DAWASA Kinondoni',
      ...['2', '3', '41', '1', '0', '0'],
      ...['', '', '', '', ''],
    ]);
  });
});

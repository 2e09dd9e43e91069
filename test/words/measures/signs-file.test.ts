import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { signsFile } from '../../../words/measures/signs-file.ts';
import { overseenNation } from '../../browser/states/work/figures-of-nation.ts';

const { institution, month, signs = [] } = overseenNation('en');
const { name, content } = signsFile({ institution, month, signs }, 'en');
const rows: readonly (readonly string[])[] = parse(content, { bom: true, record_delimiter: '\r\n' });

describe('the file of signs', () => {
  it('has a row for each, its month beside the one before, and how it is counted', () => {
    expect(name).toBe(`signs-${institution.id}-2026-10.csv`);
    expect(rows[0]).toEqual([
      'Sign',
      'October 2026',
      'October 2026: out of',
      'September 2026',
      'September 2026: out of',
      'What it means',
    ]);
    expect(rows).toHaveLength(signs.length + 1);
    expect(rows[3]?.at(-1)).toMatch(/^Tickets transferred on the third/);
  });

  it('has empty cells for what too few say', () => {
    expect(rows[3]?.slice(0, 5)).toEqual(['Transfers on the third day', '', '212', '31', '240']);
    expect(rows[5]?.slice(1, 5)).toEqual(['0', '7390', '', '']);
  });
});

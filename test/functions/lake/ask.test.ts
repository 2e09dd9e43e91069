import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../operations/command-line/usage-error.ts';
import { answerText, lakeQueryInWords } from '../../../operations/questions/answer-text.ts';
import { askRequest } from '../../../operations/questions/arguments.ts';
import { knownQuestions, questionText } from '../../../operations/questions/questions.ts';

const now = new Date('2026-11-27T22:00:00Z'); // in Tanzania it is the 28th

describe('the command line of a question', () => {
  it('asks which questions there are when nothing is said', () => {
    expect(askRequest([], now).question).toBeUndefined();
  });

  it('asks of ninety local days and all offices when nothing more is said', () => {
    expect(askRequest(['acts-after-hours'], now)).toEqual({
      question: 'acts-after-hours',
      asked: { from: '2026-08-31', to: '2026-11-28', office: 'all' },
      asCsv: false,
    });
  });

  it('takes the days, the office, the form and a stage', () => {
    const words =
      'q --from 2026-01-01 --to 2026-01-31 --office dawasa-kinondoni --csv --workgroup w --database d';
    expect(askRequest(words.split(' '), now)).toEqual({
      question: 'q',
      asked: { from: '2026-01-01', to: '2026-01-31', office: 'dawasa-kinondoni' },
      asCsv: true,
      lake: { workgroup: 'w', database: 'd' },
    });
  });

  it.each([
    ['a date that is none', ['q', '--from', '2026-02-30']],
    ['a date in other words', ['q', '--to', 'yesterday']],
    ['days from last to first', ['q', '--from', '2026-02-02', '--to', '2026-02-01']],
    ['an office that is SQL', ['q', '--office', "x' OR '1'='1"]],
    ['an office without a letter', ['q', '--office', '']],
    ['two questions', ['q', 'r']],
    ['half a stage', ['q', '--workgroup', 'w']],
    ['an option that there is not', ['q', '--limit', '5']],
  ])('refuses %s', (_what, words) => {
    expect(() => askRequest(words, now)).toThrow(UsageError);
  });
});

describe('a question', () => {
  const asked = { from: '2026-11-01', to: '2026-11-30', office: 'dawasa' };

  it.each(knownQuestions())('$name has its days and its office in their places', ({ name, answers }) => {
    expect(answers).toMatch(/\?$/);
    const text = questionText(name, asked);
    expect(text).not.toContain('?');
    expect(text).toMatch(/day BETWEEN '2026-11-01' AND '2026-11-30'/);
    expect(text).toMatch(/'dawasa' IN \('all', /);
  });

  it('that there is not is refused with those that there are', () => {
    expect(() => questionText('../package', asked)).toThrow(/There is no question .+ acts-after-hours,/);
  });
});

describe('an answer', () => {
  const answer = {
    columns: ['office', 'transfers'],
    lines: [
      ['dawasa', '12'],
      ['wizara-ya-maji', '3'],
      [undefined, '1'],
    ],
  };

  it('is a table with its numbers to the right', () => {
    expect(answerText(answer, false)).toBe(
      [
        'office          transfers',
        '--------------  ---------',
        'dawasa                 12',
        'wizara-ya-maji          3',
        '                        1',
        '',
      ].join('\n'),
    );
  });

  it('without lines is the names of its columns', () => {
    expect(answerText({ ...answer, lines: [] }, false)).toBe('office  transfers\n------  ---------\n');
  });

  it.each([
    [2, 'wizara: 2 lines, 10 bytes read.'],
    [1, 'wizara: 1 line, 10 bytes read.'],
    [
      0,
      'wizara: nothing of the kind, 10 bytes read. What happened in the last 15 minutes is not in the lake yet.',
    ],
  ])('of %i lines says what was asked, and where it is none why that may be', (count, inWords) => {
    const asked = { from: '2026-10-01', to: '2026-10-31', office: 'wizara' };
    expect(
      lakeQueryInWords(asked, { lines: Array.from({ length: count }, () => ['1']), bytesRead: 10 }),
    ).toBe(`2026-10-01 to 2026-10-31, ${inWords}`);
  });

  it('is CSV with commas and quotes kept apart', () => {
    expect(answerText({ columns: ['a', 'b'], lines: [['x,"y"', undefined]] }, true)).toBe(
      'a,b\r\n"x,""y""",\r\n',
    );
  });
});

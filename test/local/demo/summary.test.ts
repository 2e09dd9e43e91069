import { describe, expect, it } from 'vitest';
import type { Act } from '../../../domain/foundation/vocabulary/acts.ts';
import type { Status } from '../../../domain/foundation/vocabulary/statuses.ts';
import { performances, summary, type CountedTicket } from '../../../local/demo/summary.ts';

const at = (id: string) => {
  const name = { sw: `Taasisi ${id}`, en: `Institution ${id}` };
  return { id, name, shortName: name };
};

type Entry = readonly [type: Act, institution: string, by?: 'you' | 'institution' | 'system'];

const aTicket = (code: Status, word: string, entries: readonly Entry[], overdue = false): CountedTicket => ({
  status: { code, word },
  overdue,
  timeline: entries.map(([type, id, by = 'system']) => ({ type, by, institution: at(id) })),
});

const tickets = [
  aTicket('closed', 'closed', [
    ['submit', 'a'],
    ['escalate', 'b'],
    ['respond', 'b', 'institution'],
  ]),
  aTicket('closed', 'closed', [
    ['submit', 'b'],
    ['respond', 'b', 'institution'],
    ['appeal', 'c', 'you'],
    ['respond', 'c', 'institution'],
  ]),
  aTicket(
    'submitted',
    'received',
    [
      ['submit', 'a'],
      ['remind', 'a'],
      ['escalate', 'c'],
      ['flag', 'c'],
    ],
    true,
  ),
  aTicket('acknowledged', 'acknowledged', [
    ['submit', 'b'],
    ['escalate', 'c', 'institution'],
    ['transfer', 'd', 'institution'],
  ]),
];

describe('the summary of the demonstration', () => {
  it('counts an answer for who gave it, and a delay for who let the ticket climb', () => {
    expect(performances(tickets).map(({ shortName, ...counts }) => [shortName.en, counts])).toEqual([
      ['Institution a', { answered: 0, late: 2 }],
      ['Institution b', { answered: 2, late: 0 }],
      ['Institution c', { answered: 1, late: 0 }],
    ]);
  });

  it('counts each ticket once, whatever happened to it how often', () => {
    const lines = summary(tickets, 'en').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '    2  closed',
        '    1  received',
        '    2  answered',
        '    3  escalated',
        '    1  appealed',
        '    1  transferred',
        '    1  flagged to oversight',
        '    1  overdue now',
      ]),
    );
  });

  it('says that no institution was late where none was', () => {
    const prompt = [aTicket('closed', 'closed', [['respond', 'b', 'institution']])];
    expect(summary(prompt, 'en').endsWith('Worst institutions\n       none')).toBe(true);
  });

  it('names the best and the worst institutions in the language asked for', () => {
    const said = summary(tickets, 'sw');
    const [, worst = ''] = said.split('Taasisi zilizofanya vibaya zaidi');
    expect(said).toContain('Taasisi b: yalijibiwa 2, yalichelewa 0');
    expect(worst.trim()).toBe('Taasisi a: yalijibiwa 0, yalichelewa 2');
  });
});

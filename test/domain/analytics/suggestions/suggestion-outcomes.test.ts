import { describe, expect, it } from 'vitest';
import { SuggestionOutcomes } from '../../../../domain/analytics/suggestions/suggestion-outcomes.ts';
import type { TicketEvent } from '../../../../domain/ticketing/tickets/event.ts';
import { routingRequest } from '../../../../operations/routing/arguments.ts';
import { routingReport } from '../../../../operations/routing/report.ts';
import { UsageError } from '../../../../operations/command-line/usage-error.ts';
import { aState, anEvent } from '../../../builders/ticket-event.ts';

const understood = {
  model: '3f9c02ab',
  kinds: ['complaint'] as const,
  categories: ['maji', 'umeme'],
  offices: ['dawasa', 'ewura'],
};

const sent = (
  number: string,
  category: string,
  holder: string,
  details: { readonly sensitive?: true } = {},
) =>
  anEvent({
    number,
    subject: { category, council: 'ilala', ...details },
    after: aState({ holder }),
    facts: { secretKey: '1', understood },
  });
const transferred = (number: string, category: string, holder: string) =>
  anEvent({
    type: 'transfer',
    number,
    version: 2,
    subject: { category, council: 'ilala' },
    after: aState({ holder }),
  });
const reclassified = (number: string, category: string) =>
  anEvent({
    type: 'reclassify',
    number,
    version: 2,
    subject: { category, council: 'ilala' },
    facts: { kindBefore: 'complaint', categoryBefore: 'maji', fewerRights: false },
  });

function reportOf(events: readonly TicketEvent[]) {
  const outcomes = new SuggestionOutcomes();
  for (const event of events) outcomes.add(event);
  return outcomes.report();
}

describe('what became of suggestions', () => {
  it('is right where what was suggested first was taken, and stayed', () => {
    const { all, byCategory, byCouncil } = reportOf([
      sent('1', 'maji', 'dawasa'),
      sent('2', 'umeme', 'ewura'),
    ]);
    expect(all).toEqual({ tickets: 2, categoryFirst: 1, officeFirst: 1, officeAtAll: 2 });
    expect(byCategory.get('umeme')).toEqual({ tickets: 1, categoryFirst: 0, officeFirst: 0, officeAtAll: 1 });
    expect(byCouncil.get('ilala')?.tickets).toBe(2);
  });

  it('is wrong where a transfer or reclassifying corrected it', () => {
    const { all, corrected } = reportOf([
      sent('1', 'maji', 'dawasa'),
      transferred('1', 'maji', 'ruwasa'),
      sent('2', 'maji', 'dawasa'),
      reclassified('2', 'umeme'),
    ]);
    expect(all).toEqual({ tickets: 2, categoryFirst: 1, officeFirst: 1, officeAtAll: 1 });
    expect(corrected).toEqual({ byTransfer: 1, byReclassifying: 1 });
  });

  it('names a rule that misled three times, and none that did twice', () => {
    const misled = ['1', '2', '3'].flatMap((number) => [
      sent(number, 'maji', 'dawasa'),
      transferred(number, 'maji', 'ruwasa'),
    ]);
    const twice = ['4', '5'].map((number) => sent(number, 'maji', 'nemc'));
    const report = reportOf([...misled, ...twice]);
    expect(report.misleading).toEqual([
      { category: 'maji', suggested: 'dawasa', instead: 'ruwasa', tickets: 3 },
    ]);
    expect(routingReport(report, (id) => id.toUpperCase()).join('\n')).toContain(
      'MAJI: DAWASA was suggested first and it was RUWASA, 3 times',
    );
  });

  it('leaves out sensitive matters, also what became one', () => {
    const becameOne = anEvent({ type: 'acknowledge', number: '1', version: 2, subject: { sensitive: true } });
    expect(reportOf([sent('1', 'maji', 'dawasa'), becameOne]).all.tickets).toBe(0);
    expect(reportOf([sent('2', 'afya', 'dawasa', { sensitive: true })]).all.tickets).toBe(0);
  });

  it('says so where no ticket was sent with suggestions', () => {
    expect(routingReport(reportOf([anEvent({})]), (id) => id)).toEqual([
      'No ticket of that time was sent with suggestions.',
    ]);
  });
});

describe('the command line of the report', () => {
  const from = '2026-11-01T00:00:00+03:00';
  const until = '2026-12-01T00:00:00+03:00';

  it('asks for an interval, and perhaps a table', () => {
    expect(routingRequest(['--from', from, '--until', until, '--table', 'tickets'])).toEqual({
      from: '2026-10-31T21:00:00Z',
      until: '2026-11-30T21:00:00Z',
      table: 'tickets',
    });
  });

  it.each([[[]], [['--from', from]], [['--from', until, '--until', from]]])('refuses %j', (given) => {
    expect(() => routingRequest(given)).toThrow(UsageError);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarmNames, alarms, runbookOf, severityOf } from '../../lib/config/alarms.ts';
import { runbookHead, withHead } from '../../operations/runbooks/runbook-head.ts';

describe('the runbook of an alarm', () => {
  it.each(alarmNames)('of %s says first what the table says: npm run runbooks writes it', (name) => {
    expect(existsSync(runbookOf(name))).toBe(true);
    const page = readFileSync(runbookOf(name), 'utf8');
    expect(page).toBe(withHead(page, name));
  });

  it.each(alarmNames)('of %s names the severity, the time to act and a log query', (name) => {
    const head = runbookHead(name);
    expect(head).toContain(severityOf(alarms[name]) === 'page' ? '**Page**' : '**Ticket**');
    expect(head).toContain(`within ${alarms[name].actWithinMinutes} minutes`);
    expect(head).toMatch(/\n {4}\S.+\n$/);
  });
});

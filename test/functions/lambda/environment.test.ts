import { describe, expect, it } from 'vitest';
import { environment, EnvironmentError } from '../../../functions/lambda/environment.ts';

describe("a function's environment", () => {
  it('gives the settings that were asked for', () => {
    const variables = { STAGE: 'test', TICKETS_TABLE: 'mrejesho-test-tickets', REGISTRY_TABLE: 'other' };
    expect(environment(['stage', 'ticketsTable'], variables)).toEqual({
      stage: 'test',
      ticketsTable: 'mrejesho-test-tickets',
    });
  });

  it.each([{}, { TICKETS_TABLE: '' }])('names the variable that is missing: %j', (variables) => {
    expect(() => environment(['ticketsTable'], variables)).toThrow(
      new EnvironmentError('TICKETS_TABLE is not set.'),
    );
  });

  it('leaves out what a stage may leave out', () => {
    expect(environment(['originSecret', 'smsSenderId', 'webAddress', 'ussdCode'], {})).toEqual({});
  });

  it('reaches everybody, or those listed', () => {
    expect(environment(['noticeRecipients'], { NOTICE_RECIPIENTS: 'all' }).noticeRecipients).toBe('all');
    expect(
      environment(['noticeRecipients'], { NOTICE_RECIPIENTS: '+255712345678, a@example.org' })
        .noticeRecipients,
    ).toEqual(new Set(['+255712345678', 'a@example.org']));
  });

  it('logs from info on unless told otherwise, and refuses a level that there is not', () => {
    expect(environment(['logLevel'], {}).logLevel).toBe('info');
    expect(environment(['logLevel'], { LOG_LEVEL: 'debug' }).logLevel).toBe('debug');
    expect(() => environment(['logLevel'], { LOG_LEVEL: 'loud' })).toThrow(EnvironmentError);
  });
});

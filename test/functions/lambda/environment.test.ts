import { describe, expect, it } from 'vitest';
import {
  bucketInPath,
  EnvironmentError,
  logLevel,
  noticeRecipients,
  originSecretName,
  smsPerDay,
  smsPerSecond,
  smsSenderId,
  sweepGraceSeconds,
  ticketsTable,
  ussdConvention,
  ussdSources,
} from '../../../functions/lambda/environment.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { givenFor, givenForProd } from '../../builders/given-values.ts';

describe("a function's setting", () => {
  it('is read from its variable, and from no other', () => {
    const variables = { TICKETS_TABLE: 'mrejesho-test-tickets', REGISTRY_TABLE: 'other' };
    expect(ticketsTable(variables)).toBe('mrejesho-test-tickets');
  });

  it.each([{}, { TICKETS_TABLE: '' }])('names the variable where it is missing: %j', (variables) => {
    expect(() => ticketsTable(variables)).toThrow(new EnvironmentError('TICKETS_TABLE', 'is not set.'));
  });

  it('is none where a stage may leave it out', () => {
    expect(originSecretName({})).toBeUndefined();
    expect(smsSenderId({ SMS_SENDER_ID: '' })).toBeUndefined();
  });

  it('reaches everybody, or those listed', () => {
    expect(noticeRecipients({ NOTICE_RECIPIENTS: 'all' })).toBe('all');
    expect(noticeRecipients({ NOTICE_RECIPIENTS: '+255712345678, a@example.org' })).toEqual(
      new Set(['+255712345678', 'a@example.org']),
    );
  });

  it('is as many SMS a second and a day as any stage says, and no number that is none', () => {
    for (const stage of [
      givenForProd(),
      givenFor('dev', { emailDomain: 'mrejesho.example' }),
      givenFor('local'),
    ].map(stageFrom)) {
      expect(smsPerDay({ SMS_PER_DAY: String(stage.smsPerDay) })).toBe(stage.smsPerDay);
      expect(smsPerSecond({ SMS_PER_SECOND: String(stage.messagesPerSecond.sms) })).toBe(
        stage.messagesPerSecond.sms,
      );
    }
    for (const wrong of ['0', '-1', '1.5', 'many'])
      expect(() => smsPerDay({ SMS_PER_DAY: wrong })).toThrow(EnvironmentError);
  });

  it('is a number of seconds, a yes or a no, and nothing else', () => {
    expect(sweepGraceSeconds({ SWEEP_GRACE_SECONDS: '90' })).toBe(90);
    expect(() => sweepGraceSeconds({ SWEEP_GRACE_SECONDS: 'soon' })).toThrow(EnvironmentError);
    expect(bucketInPath({ BUCKET_IN_PATH: 'no' })).toBe(false);
    expect(() => bucketInPath({ BUCKET_IN_PATH: 'maybe' })).toThrow(EnvironmentError);
  });

  it('logs from info on unless told otherwise, and refuses a level that there is not', () => {
    expect(logLevel({})).toBe('info');
    expect(logLevel({ LOG_LEVEL: 'debug' })).toBe('debug');
    expect(() => logLevel({ LOG_LEVEL: 'loud' })).toThrow(EnvironmentError);
  });

  it('knows how the gateway of USSD calls, and refuses a convention that nobody speaks', () => {
    expect(ussdConvention({ USSD_CONVENTION: 'query-string' })).toBe('query-string');
    expect(() => ussdConvention({ USSD_CONVENTION: 'soap' })).toThrow(EnvironmentError);
    expect(() => ussdConvention({})).toThrow(EnvironmentError);
    expect(ussdSources({ USSD_SOURCES: '196.201.214.0/24, 2c0f:f248::/32' })).toEqual([
      '196.201.214.0/24',
      '2c0f:f248::/32',
    ]);
    expect(ussdSources({})).toEqual([]);
  });
});

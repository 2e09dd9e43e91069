import { describe, expect, it } from 'vitest';
import { faultsOfTexts, longestSms } from '../../words/notices/check-texts.ts';
import { partsOf } from '../../domain/vocabulary/gsm7.ts';
import { languages } from '../../domain/vocabulary/language.ts';
import {
  emailTemplateNames,
  officerSmsTemplateNames,
  smsTemplateNames,
} from '../../domain/notices/templates.ts';
import type { NoticeTexts } from '../../words/notices/notice-texts.ts';
import texts from '../../registry/texts/notices.json' with { type: 'json' };

const good: NoticeTexts = texts;
const withReceived = (sw: string): NoticeTexts => ({
  ...good,
  sms: { ...good.sms, received: { ...good.sms.received, sw } },
});
const received = good.sms.received.sw;

describe('the texts of notices', () => {
  it('are without a fault', () => {
    expect(faultsOfTexts(good)).toEqual([]);
  });

  it('are those that notices need, and no others', () => {
    expect(Object.keys(texts.sms)).toEqual(smsTemplateNames);
    expect(Object.keys(texts.officerSms)).toEqual(officerSmsTemplateNames);
    expect(Object.keys(texts.email)).toEqual(emailTemplateNames);
  });

  it.each(smsTemplateNames)('fit one SMS in each language, with the longest names: %s', (template) => {
    expect(languages.map((language) => partsOf(longestSms(good, template, language)))).toEqual([1, 1]);
  });
});

describe('a text is refused', () => {
  it.each([
    ['without its number', received.replace('{number}', ''), '{number} is missing'],
    ['with a parameter that it is not given', `${received} {institution}`, '{institution} is not among'],
    ['with a curly apostrophe', `${received} ng’ombe`, 'SMS has no "’"'],
    ['longer than two messages', received + 'a'.repeat(160), 'takes 3 messages at its longest, 2 at most'],
  ])('%s', (_, sw, fault) => {
    expect(faultsOfTexts(withReceived(sw))).toEqual([expect.stringContaining(`sms.received.sw: ${fault}`)]);
  });

  it.each([
    [
      'has a parameter that it is not given',
      'Hoja {number} {institution}',
      '.sw: {institution} is not among its parameters',
    ],
    ['lacks the number', 'Hoja ya dharura', '.sw: {number} is missing'],
    ['has a letter that SMS has no code for', 'Hoja {number} ng’ombe', ': SMS has no "’"'],
    [
      'takes a second message with both languages',
      `Hoja {number} ${'a'.repeat(90)}`,
      ': takes 2 messages at its longest, 1 at most',
    ],
  ])('when the SMS to an officer %s', (_, sw, fault) => {
    const officerSms = { 'urgent-here': { ...good.officerSms['urgent-here'], sw } };

    expect(faultsOfTexts({ ...good, officerSms })).toEqual([`officerSms.urgent-here${fault}`]);
  });

  it('when the subject of an e-mail lacks the number', () => {
    const email = {
      ...good.email,
      'new-in-queue': { ...good.email['new-in-queue'], subject: { sw: 'Hoja mpya', en: 'New {number}' } },
    };

    expect(faultsOfTexts({ ...good, email })).toEqual(['email.new-in-queue.subject.sw: {number} is missing']);
  });
});

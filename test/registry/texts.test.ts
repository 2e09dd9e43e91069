import { describe, expect, it } from 'vitest';
import { errorsOfTexts, longestSms } from '../../words/notices/check-texts.ts';
import { partsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import {
  emailTemplateNames,
  officerSmsTemplateNames,
  smsTemplateNames,
  smsTemplates,
} from '../../domain/messaging/notices/templates.ts';
import {
  citizenEmailRule,
  citizenEmailTemplateNames,
} from '../../domain/messaging/notices/citizen-email-templates.ts';
import type { NoticeTexts } from '../../words/notices/notice-texts.ts';
import texts from '../../registry/texts/notices.json' with { type: 'json' };

const good: NoticeTexts = texts;
const withReceived = (sw: string): NoticeTexts => ({
  ...good,
  sms: { ...good.sms, received: { ...good.sms.received, sw } },
});
const received = good.sms.received.sw;

const stages = [
  { ussdCode: '*152*00#' },
  { webAddress: 'mrejesho.go.tz' },
  { ussdCode: '*152*00#', webAddress: 'mrejesho.go.tz' },
  { ussdCode: '*152*00#', ussdPrefix: '9*2' },
  { ussdCode: '*152*00#', ussdPrefix: '9*2', webAddress: 'mrejesho.go.tz' },
];

const sharing = stages.filter(({ ussdPrefix }) => ussdPrefix !== undefined);

describe('the texts of notices', () => {
  it('are without a fault', () => {
    expect(errorsOfTexts(good)).toEqual([]);
  });

  it('are those that notices need, and no others', () => {
    expect(Object.keys(texts.sms)).toEqual(smsTemplateNames);
    expect(Object.keys(texts.officerSms)).toEqual(officerSmsTemplateNames);
    expect(Object.keys(texts.email)).toEqual(emailTemplateNames);
    expect(Object.keys(texts.citizenEmail.messages)).toEqual(citizenEmailTemplateNames);
  });

  it.each(smsTemplateNames)(
    'fit one SMS in each language, with the longest names, wherever citizens read: %s',
    (template) => {
      const parts = stages.flatMap((stage) =>
        languages.map((language) => partsOf(longestSms(good, template, language, stage))),
      );
      expect(parts).toEqual(parts.map(() => 1));
    },
  );

  it.each(smsTemplateNames.filter((template) => good.sms[template].sw.includes('{where}')))(
    'say the whole way by a simple phone where the code is shared: %s',
    (template) => {
      for (const stage of sharing) {
        expect(longestSms(good, template, 'sw', stage)).toContain('piga *152*00# kisha 9, kisha 2');
        expect(longestSms(good, template, 'en', stage)).toContain('dial *152*00#, then 9, then 2');
      }
    },
  );

  it('say where, whenever they ask to read, to write or to decide', () => {
    const asks = /\b(read|follow|reply|rate|send|was it done|you can|object by|appeal by|back by)\b/i;
    const asking = smsTemplateNames.filter((template) => asks.test(good.sms[template].en));
    const saying = smsTemplateNames.filter((template) =>
      (smsTemplates[template].parameters as readonly string[]).includes('where'),
    );
    expect(saying).toEqual(asking);
    expect(saying.length).toBeGreaterThan(30);
  });

  it.each(citizenEmailTemplateNames.filter((name) => citizenEmailRule(name).date === 'appealBy'))(
    'call nothing closed that can still be appealed: %s',
    (name) => {
      const { subject, message } = good.citizenEmail.messages[name];
      const said = [good.sms[name], subject, message].flatMap(({ sw, en }) => [sw, en]);
      expect(said.filter((text) => /mefungwa|(?<!After that it )is closed|was closed/.test(text))).toEqual(
        [],
      );
    },
  );

  it.each(citizenEmailTemplateNames)(
    'are sentences of twenty words at most in e-mails to citizens: %s',
    (name) => {
      const { subject, message } = good.citizenEmail.messages[name];
      const { footer } = good.citizenEmail;
      const sentences = languages.flatMap((language) =>
        [subject, message, footer].flatMap((text) => text[language].split(/[.?!] ?/)),
      );
      expect(sentences.filter((sentence) => sentence.split(' ').length > 20)).toEqual([]);
    },
  );

  it('name no place of their own: what the stage has stands for it', () => {
    expect(JSON.stringify(texts)).not.toMatch(/\*\d|https?:|www\.|\.tz\b/);
  });
});

describe('a text is refused', () => {
  it.each([
    ['without its number', received.replace('{number}', ''), '{number} is missing'],
    ['without where it is followed up', received.replace('{where}', '*152*00#'), '{where} is missing'],
    ['with a parameter that it is not given', `${received} {institution}`, '{institution} is not among'],
    ['with a curly apostrophe', `${received} ng’ombe`, 'SMS has no "’"'],
    ['longer than two messages', received + 'a'.repeat(160), 'takes 3 messages at its longest, 2 at most'],
  ])('%s', (_, sw, fault) => {
    expect(errorsOfTexts(withReceived(sw))).toEqual([expect.stringContaining(`sms.received.sw: ${fault}`)]);
  });

  it.each([
    ['ussd', 'piga *152*00#', '{ussdCode} is missing'],
    ['neither', 'piga {ussdCode}', '{ussdCode} is not among its parameters'],
    ['web', 'ingia “{webAddress}”', 'SMS has no "“", "”"'],
  ] as const)('when it says where wrongly: %s', (wording, sw, fault) => {
    const where = { ...good.where, [wording]: { ...good.where[wording], sw } };

    expect(errorsOfTexts({ ...good, where })).toEqual([`where.${wording}.sw: ${fault}`]);
  });

  it.each([
    [
      'has a parameter that it is not given',
      '{Kind} {number} {institution}',
      '.sw: {institution} is not among its parameters',
    ],
    ['lacks the number', 'Jambo la dharura', '.sw: {number} is missing'],
    ['has a letter that SMS has no code for', '{Kind} {number} ng’ombe', ': SMS has no "’"'],
    [
      'takes a second message with both languages',
      `{Kind} {number} ${'a'.repeat(90)}`,
      ': takes 2 messages at its longest, 1 at most',
    ],
  ])('when the SMS to an officer %s', (_, sw, fault) => {
    const officerSms = { ...good.officerSms, 'urgent-here': { ...good.officerSms['urgent-here'], sw } };

    expect(errorsOfTexts({ ...good, officerSms })).toEqual([`officerSms.urgent-here${fault}`]);
  });

  it('when the subject of an e-mail lacks the number', () => {
    const email = {
      ...good.email,
      'new-in-queue': { ...good.email['new-in-queue'], subject: { sw: '{Kind} mpya', en: 'New {number}' } },
    };

    expect(errorsOfTexts({ ...good, email })).toEqual(['email.new-in-queue.subject.sw: {number} is missing']);
  });

  it.each([
    ['subject', '{Yours}', '{number} is missing'],
    ['subject', '{Yours} {number} {institution}', '{institution} is not among its parameters'],
    ['message', 'Msimbo wa siri: {secret}', '{secret} is not among its parameters'],
    ['message', '{Yours} {number}', '{number} is not among its parameters'],
  ] as const)('when the %s of an e-mail to a citizen is %j', (part, sw, fault) => {
    const { messages } = good.citizenEmail;
    const escalated = { ...messages.escalated, [part]: { ...messages.escalated[part], sw } };
    const citizenEmail = { ...good.citizenEmail, messages: { ...messages, escalated } };

    expect(errorsOfTexts({ ...good, citizenEmail })).toEqual([
      `citizenEmail.messages.escalated.${part}.sw: ${fault}`,
    ]);
  });

  it('when an e-mail says where wrongly', () => {
    const places = { ...good.citizenEmail.places, web: { sw: 'Fuatilia', en: '{webAddress} {ussdCode}' } };

    expect(errorsOfTexts({ ...good, citizenEmail: { ...good.citizenEmail, places } })).toEqual([
      'citizenEmail.places.web.sw: {webAddress} is missing',
      'citizenEmail.places.web.en: {ussdCode} is not among its parameters',
    ]);
  });
});

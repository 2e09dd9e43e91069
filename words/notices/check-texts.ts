import { shortNameLimit } from '../../domain/registry/institution.ts';
import { languages, type Text } from '../../domain/vocabulary/language.ts';
import { kinds } from '../../domain/vocabulary/kinds.ts';
import { mostParts, outsideGsm7, partsOf, septetsOf } from '../../domain/vocabulary/gsm7.ts';
import { fillWithoutGap, placeholdersOf } from '../fill.ts';
import type { NoticeTexts } from './notice-texts.ts';
import { officerSmsText } from './render.ts';
import {
  concord,
  emailTemplateNames,
  emailTemplates,
  messageParameters,
  officerSmsTemplateNames,
  officerSmsTemplates,
  type Parameter,
  type SmsTemplate,
  smsTemplateNames,
  smsTemplates,
} from '../../domain/notices/templates.ts';

/** Names at their longest: also such as fall on the edge of a part with half of a character, which cannot be cut. */
const longestNames = [
  'W'.repeat(shortNameLimit),
  '€'.repeat(shortNameLimit / 2),
  `W${'€'.repeat(shortNameLimit / 2 - 1)}W`,
];

/** The longest that each other parameter gets in practice. */
const longest = {
  number: '9'.repeat(12),
  secret: '9'.repeat(8),
  date: '31/12/2026',
  count: '9'.repeat(6),
} as const;

const isLonger = (a: string, b: string): boolean =>
  partsOf(a) === partsOf(b) ? septetsOf(a) > septetsOf(b) : partsOf(a) > partsOf(b);

/** An SMS at its longest, over all kinds and names, in one language. */
export function longestSms(texts: NoticeTexts, template: SmsTemplate, language: keyof Text): string {
  const all = kinds.flatMap((kind) => {
    const { yours, concord: li } = texts.kinds[kind];
    const words = { Yours: yours[language], yours: yours[language].toLowerCase(), li };
    return longestNames.map((institution) =>
      fillWithoutGap(texts.sms[template], { ...longest, ...words, institution }, language),
    );
  });
  return all.reduce((a, b) => (isLonger(b, a) ? b : a));
}

const missing = (text: string, expected: readonly Parameter[]): readonly string[] =>
  expected.filter((name) => !placeholdersOf(text).includes(name)).map((name) => `{${name}} is missing`);

const surplus = (text: string, expected: readonly Parameter[]): readonly string[] => {
  const known: readonly string[] = [...expected, concord];
  return placeholdersOf(text)
    .filter((name) => !known.includes(name))
    .map((name) => `{${name}} is not among its parameters`);
};

/** What is wrong with the length or the letters of an SMS, at its longest. Its parameters are right. */
function unfit(text: string, most: number): readonly string[] {
  const strange = outsideGsm7(text);
  if (strange.length > 0) return [`SMS has no ${strange.map((character) => `"${character}"`).join(', ')}`];
  const parts = partsOf(text);
  return parts > most ? [`takes ${parts} messages at its longest, ${most} at most`] : [];
}

/** An officer's SMS holds both languages in one message. */
function faultsOfOfficerSms(texts: NoticeTexts): readonly string[] {
  return officerSmsTemplateNames.flatMap((template) => {
    const expected = officerSmsTemplates[template];
    const wrong = languages.flatMap((language) => {
      const text = texts.officerSms[template][language];
      return [...missing(text, expected), ...surplus(text, expected)].map(
        (fault) => `.${language}: ${fault}`,
      );
    });
    const whole = () => unfit(officerSmsText({ template, number: longest.number }, texts), 1);
    const faults = wrong.length > 0 ? wrong : whole().map((fault) => `: ${fault}`);
    return faults.map((fault) => `officerSms.${template}${fault}`);
  });
}

/**
 * What is wrong with the texts of notices, one sentence for each fault, with its place. An SMS must be
 * GSM-7 and take two messages at most, for any kind, with the longest names; an officer's takes one.
 */
export function faultsOfTexts(texts: NoticeTexts): readonly string[] {
  const sms = smsTemplateNames.flatMap((template) =>
    languages.flatMap((language) => {
      const text = texts.sms[template][language];
      const { parameters } = smsTemplates[template];
      const wrong = [...missing(text, parameters), ...surplus(text, parameters)];
      const faults = wrong.length > 0 ? wrong : unfit(longestSms(texts, template, language), mostParts);
      return faults.map((fault) => `sms.${template}.${language}: ${fault}`);
    }),
  );
  const email = emailTemplateNames.flatMap((template) =>
    languages.flatMap((language) => {
      const { subject, message } = texts.email[template];
      const inMessage = messageParameters[template] ?? [];
      const at = (part: string) => (fault: string) => `email.${template}.${part}.${language}: ${fault}`;
      return [
        ...missing(subject[language], emailTemplates[template]).map(at('subject')),
        ...surplus(subject[language], emailTemplates[template]).map(at('subject')),
        ...missing(message[language], inMessage).map(at('message')),
        ...surplus(message[language], inMessage).map(at('message')),
      ];
    }),
  );
  return [...sms, ...faultsOfOfficerSms(texts), ...email];
}

import { shortNameLimit } from '../../domain/institutions/registry/institution.ts';
import { accessPointLimits, type AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { type Language, languages } from '../../domain/foundation/vocabulary/language.ts';
import { type Kind, kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { mostParts, outsideGsm7, partsOf, septetsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import { errorsOfCitizenEmail } from './check-citizen-emails.ts';
import type { NoticeTexts } from './notice-texts.ts';
import { missing, surplus } from './placeholders.ts';
import { officerKindParameters } from './kind-parameters.ts';
import { officerSmsText } from './render.ts';
import { fillWithPlaces, placesNamed, whereWordings } from './where-to-read.ts';
import {
  concord,
  kindOfTicket,
  emailTemplateNames,
  emailTemplates,
  messageParameters,
  officerSmsTemplateNames,
  officerSmsTemplates,
  type SmsTemplate,
  smsTemplateNames,
  smsTemplates,
} from '../../domain/messaging/notices/templates.ts';

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
  code: '9'.repeat(6),
  date: '31/12/2026',
  until: '31/12/2026',
  since: '31/12 saa 10 alfajiri',
  seen: '9999',
  usual: '9999',
} as const;

/** What an officer's SMS gets beside: the longest name. */
const longestName = { institution: 'W'.repeat(shortNameLimit) };

/** A stage with an address alone, with a code alone, each as long as one may be, and with neither. */
const mostDemandingStages: readonly AccessPoints[] = [
  { webAddress: 'w'.repeat(accessPointLimits.webAddress) },
  {
    ussdCode: '9'.repeat(accessPointLimits.ussdCode),
    ussdPrefix: '9*'.repeat(accessPointLimits.ussdPrefix).slice(0, accessPointLimits.ussdPrefix),
  },
  {},
];

const isLonger = (a: string, b: string): boolean =>
  partsOf(a) === partsOf(b) ? septetsOf(a) > septetsOf(b) : partsOf(a) > partsOf(b);

const longestOf = (all: readonly string[]): string => all.reduce((a, b) => (isLonger(b, a) ? b : a));

/** An SMS at its longest in a stage, over all kinds and names, in one language. */
export function longestSms(
  texts: NoticeTexts,
  template: SmsTemplate,
  language: Language,
  accessPoints: AccessPoints,
): string {
  const text = texts.sms[template];
  const all = kinds.flatMap((kind) => {
    const { yours, concord: li } = texts.kinds[kind];
    const words = { Yours: yours[language], yours: yours[language].toLowerCase(), li };
    return longestNames.map((institution) => {
      const parameters = { ...longest, ...words, institution };
      return fillWithPlaces({ text, parameters, language }, texts.where, accessPoints);
    });
  });
  return longestOf(all);
}

/** What a text about a ticket has too few or too many; what it may have besides goes without saying. */
const misfilled = (
  text: string,
  expected: readonly string[],
  besides: readonly string[] = [concord],
): readonly string[] => [...missing(text, expected), ...surplus(text, [...expected, ...besides])];

const unsendable = (text: string): readonly string[] => {
  const strange = outsideGsm7(text).map((character) => `"${character}"`);
  return strange.length > 0 ? [`SMS has no ${strange.join(', ')}`] : [];
};

/** What is wrong with the length or the letters of an SMS, at its longest. Its parameters are right. */
function unfit(text: string, most: number): readonly string[] {
  const strange = unsendable(text);
  if (strange.length > 0) return strange;
  const parts = partsOf(text);
  return parts > most ? [`takes ${parts} messages at its longest, ${most} at most`] : [];
}

/** What is said for `{where}` names the places that it is for, and no others. */
const faultsOfWhere = ({ where }: NoticeTexts): readonly string[] =>
  whereWordings.flatMap((wording) =>
    languages.flatMap((language) => {
      const text = where[wording][language];
      const places = placesNamed[wording];
      const faults = [...missing(text, places), ...surplus(text, places), ...unsendable(text)];
      return faults.map((fault) => `where.${wording}.${language}: ${fault}`);
    }),
  );

/** To be asked once what is said for `{where}` is right. */
const faultsOfSms = (texts: NoticeTexts): readonly string[] =>
  smsTemplateNames.flatMap((template) =>
    languages.flatMap((language) => {
      const wrong = misfilled(texts.sms[template][language], smsTemplates[template].parameters);
      const longestIn = (stage: AccessPoints) => longestSms(texts, template, language, stage);
      const whole = () => unfit(longestOf(mostDemandingStages.map(longestIn)), mostParts);
      const faults = wrong.length > 0 ? wrong : whole();
      return faults.map((fault) => `sms.${template}.${language}: ${fault}`);
    }),
  );

/** What is about one ticket may call it by its kind. */
const besides = (expected: readonly string[]): readonly string[] =>
  expected.includes('number') ? kindOfTicket : [];

/** An officer's SMS holds both languages in one message. */
function faultsOfOfficerSms(texts: NoticeTexts): readonly string[] {
  return officerSmsTemplateNames.flatMap((template) => {
    const expected = officerSmsTemplates[template];
    const wrong = languages.flatMap((language) =>
      misfilled(texts.officerSms[template][language], expected, besides(expected)).map(
        (fault) => `.${language}: ${fault}`,
      ),
    );
    const saidOf = (kind: Kind) => (language: Language) => ({
      ...longest,
      ...longestName,
      ...officerKindParameters(kind, texts, language),
    });
    const all = kinds.map((kind) => officerSmsText(template, saidOf(kind), texts));
    const whole = () => unfit(longestOf(all), 1);
    const faults = wrong.length > 0 ? wrong : whole().map((fault) => `: ${fault}`);
    return faults.map((fault) => `officerSms.${template}${fault}`);
  });
}

const faultsOfEmail = (texts: NoticeTexts): readonly string[] =>
  emailTemplateNames.flatMap((template) =>
    languages.flatMap((language) => {
      const { subject, message } = texts.email[template];
      const kindWords = besides(emailTemplates[template]);
      const at = (part: string) => (fault: string) => `email.${template}.${part}.${language}: ${fault}`;
      return [
        ...misfilled(subject[language], emailTemplates[template], kindWords).map(at('subject')),
        ...misfilled(message[language], messageParameters[template] ?? [], kindWords).map(at('message')),
      ];
    }),
  );

/**
 * What is wrong with the texts of notices, one sentence for each fault, with its place. An SMS must be
 * GSM-7 and take two messages at most, for any kind, with the longest names, in any stage; an officer's takes one.
 */
export function errorsOfTexts(texts: NoticeTexts): readonly string[] {
  const where = faultsOfWhere(texts);
  return [
    ...(where.length > 0 ? where : faultsOfSms(texts)),
    ...faultsOfOfficerSms(texts),
    ...faultsOfEmail(texts),
    ...errorsOfCitizenEmail(texts),
  ];
}

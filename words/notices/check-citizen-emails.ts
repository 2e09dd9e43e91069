import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { citizenEmailTemplateNames } from '../../domain/messaging/notices/citizen-email-templates.ts';
import { missing, surplus } from './placeholders.ts';
import type { NoticeTexts } from './notice-texts.ts';

/** What stands for the ticket: it may be said, and the concord with it. */
const ofKind = ['Yours', 'yours', 'li'] as const;
/** What each line about where to go on names. */
const ofPlaces = [
  ['web', ['webAddress']],
  ['ussd', ['ussdCode']],
  ['neither', []],
] as const;

/**
 * What is wrong with the e-mails to citizens. A subject has the number. A message has nothing but the ticket by its kind:
 * dates, the institution and the secret stand in lines of their own, which are there where they may be.
 */
export const errorsOfCitizenEmail = ({ citizenEmail }: NoticeTexts): readonly string[] =>
  languages.flatMap((language) => [
    ...citizenEmailTemplateNames.flatMap((template) => {
      const { subject, message } = citizenEmail.messages[template];
      const at = (part: string) => (fault: string) =>
        `citizenEmail.messages.${template}.${part}.${language}: ${fault}`;
      return [
        ...missing(subject[language], ['number']).map(at('subject')),
        ...surplus(subject[language], [...ofKind, 'number']).map(at('subject')),
        ...surplus(message[language], ofKind).map(at('message')),
      ];
    }),
    ...ofPlaces.flatMap(([place, names]) => {
      const text = citizenEmail.places[place][language];
      return [...missing(text, names), ...surplus(text, names)].map(
        (fault) => `citizenEmail.places.${place}.${language}: ${fault}`,
      );
    }),
  ]);

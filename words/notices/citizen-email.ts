import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { localDate } from '../../domain/foundation/time/local-date.ts';
import { citizenEmailRule } from '../../domain/messaging/notices/citizen-email-templates.ts';
import type { CitizenEmail } from '../../domain/messaging/notices/notice.ts';
import { dialledPath } from '../dialling.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';
import { kindParameters, type ToldFacts } from './kind-parameters.ts';
import type { Email, NoticeTexts } from './notice-texts.ts';
import type { CitizenEmailTexts } from './citizen-email-texts.ts';

type Label = keyof CitizenEmailTexts['labels'];

/** A local cloud is spoken to on loopback, without TLS. */
const linkTo = (host: string): string => `${/^(localhost|127\.)/.test(host) ? 'http' : 'https'}://${host}`;

function placesOf(
  { places }: CitizenEmailTexts,
  accessPoints: AccessPoints,
  language: Language,
): readonly string[] {
  const { webAddress: host } = accessPoints;
  const ussdCode = dialledPath(accessPoints);
  const known = [
    ...(host === undefined ? [] : [fillWithoutGap(places.web, { webAddress: linkTo(host) }, language)]),
    ...(ussdCode === undefined ? [] : [fillWithoutGap(places.ussd, { ussdCode }, language)]),
  ];
  return known.length === 0 ? [places.neither[language]] : known;
}

/**
 * An e-mail to a citizen, in the language of the ticket: what happened, the facts line by line, and where to go on. It
 * may hold the receipt secret: it is sent, and kept nowhere.
 */
export function citizenEmailText(notice: CitizenEmail, texts: NoticeTexts, facts: ToldFacts): Email {
  const { language, number, date, until } = notice;
  const { institution, secret, timeZone, accessPoints } = facts;
  const { messages, labels, footer } = texts.citizenEmail;
  const { subject, message } = messages[notice.template];
  const words = kindParameters(notice, texts);
  const { date: dateLabel = 'answeredBy' } = citizenEmailRule(notice.template);
  const line = (label: Label, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${labels[label][language]}: ${value}`];
  return {
    subject: fillWithoutGap(subject, { ...words, number }, language),
    text: [
      fillWithoutGap(message, words, language),
      '',
      ...line('number', number),
      ...line('secret', secret),
      ...line('institution', institution?.name[language]),
      ...line(dateLabel, date && localDate(date, timeZone)),
      ...line('until', until && localDate(until, timeZone)),
      '',
      ...placesOf(texts.citizenEmail, accessPoints, language),
      '',
      '--',
      footer[language],
      '',
    ].join('\n'),
  };
}

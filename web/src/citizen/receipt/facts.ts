import { inEach, type Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { pageAddresses } from '../../platform/addresses.ts';
import { dateInFull } from '../../platform/dates.ts';
import type { SentReceipt } from '../../phone/outbox-ticket.ts';
import { followWhere, receiptTexts } from './texts.ts';

/** Where tickets are followed up: the host of the site, and the code that is dialled, if there is one. */
export interface Access {
  readonly host: string;
  readonly dial: Text | undefined;
}

/** By when it is answered, and where it is followed up: on the page, on paper and in the picture. */
export function factsOf(
  { respondByDate }: SentReceipt,
  { host, dial }: Access,
): readonly (readonly [label: Text, fact: Text])[] {
  const site = inEach((language) => `${host}${pageAddresses.follow[language]}`);
  return [
    ...(respondByDate === undefined
      ? []
      : [[receiptTexts.respondBy, inEach((language) => dateInFull(respondByDate, language))] as const]),
    [receiptTexts.followAt, dial === undefined ? site : followWhere({ site, dial })],
  ];
}

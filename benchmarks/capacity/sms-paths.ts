import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { anSms } from '../../test/builders/notice.ts';
import type { AccessPath } from './access-path.ts';
import { firstMoment, numberAt, phoneMarkAt, submissionAt } from './stored-tickets.ts';

const providerIdAt = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const noticeAt = (place: number) => anSms({ about: `${numberAt(place)}#000003`, number: numberAt(place) });
const stopped = { stopped: true, at: firstMoment };
const perSecond = 10;

/** What SMS cost beside the notices themselves, going out and coming in. */
export const smsStorePaths: readonly AccessPath[] = [
  {
    name: 'take what a channel may send in a second',
    table: 'outbox',
    how: 'UpdateItem PACE#channel, if any is left',
    ready: (_, place) =>
      Promise.resolve(({ pace }) => pace.take('sms', plusSeconds(firstMoment, place), perSecond, perSecond)),
  },
  {
    name: "remember the provider's name of an SMS",
    table: 'outbox',
    how: 'PutItem',
    ready: (_, place) =>
      Promise.resolve(({ deliveries }) =>
        deliveries.expect(providerIdAt(place), noticeAt(place), firstMoment),
      ),
  },
  {
    name: 'which notice an SMS was',
    table: 'outbox',
    how: 'GetItem, strong',
    async ready({ deliveries }, place) {
      await deliveries.expect(providerIdAt(place), noticeAt(place), firstMoment);
      return (measured) => measured.deliveries.noticeOf(providerIdAt(place));
    },
  },
  {
    name: 'decide about an SMS that came in',
    table: 'outbox',
    how: 'PutItem, if it did not come before',
    ready: (_, place) =>
      Promise.resolve(({ inbox }) =>
        inbox.decideOnce(phoneMarkAt(place), { at: firstMoment, number: numberAt(place) }),
      ),
  },
  {
    name: 'take an answer of the day to a phone',
    table: 'outbox',
    how: 'UpdateItem, if the day has one left',
    ready: (_, place) =>
      Promise.resolve(({ inbox }) =>
        inbox.takeAnswer(
          { date: '2026-07-15', phoneHash: phoneMarkAt(place), kind: 'help', message: phoneMarkAt(place) },
          1,
          firstMoment,
        ),
      ),
  },
  {
    name: 'the tickets of a phone',
    table: 'identities',
    how: 'Query PHONE#mark, newest first, strong, for each version of the server key',
    async ready({ tickets }, place) {
      await tickets.submit(submissionAt(place));
      return ({ phoneTickets }) => phoneTickets.ticketsOf([phoneMarkAt(place)], 10, 'typed');
    },
  },
  {
    name: 'whether a phone wants SMS',
    table: 'identities',
    how: 'GetItem, eventual, for each version of the server key',
    async ready({ optOuts }, place) {
      await optOuts.put(phoneMarkAt(place), stopped);
      return (measured) => measured.optOuts.hasStopped([phoneMarkAt(place)]);
    },
  },
  {
    name: 'stop the SMS to a phone',
    table: 'identities',
    how: 'PutItem, if no newer word is there',
    ready: (_, place) => Promise.resolve(({ optOuts }) => optOuts.put(phoneMarkAt(place), stopped)),
  },
];

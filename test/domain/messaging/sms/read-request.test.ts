import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequest, type RequestRead } from '../../../../domain/messaging/sms/read-request.ts';
import {
  ticketNumbersIn,
  withoutTicketNumbers,
} from '../../../../domain/foundation/vocabulary/ticket-numbers-in.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { messagesWritten } from './messages-written.ts';
import { requestsWritten } from './requests-written.ts';

const halves = ['that it was tuned on', 'that were held out'] as const;

/** The rows of a table that the recogniser was tuned on, or each third one, which was held out. */
const rowsOf = <Row>(table: readonly Row[], half: (typeof halves)[number]): readonly Row[] =>
  table.filter((_, place) => (place % 3 === 2) === (half === 'that were held out'));

const read = (text: string): RequestRead | undefined =>
  readRequest(withoutTicketNumbers(text), { hasNumber: ticketNumbersIn(text).length > 0 });

const withNumber = (row: string): string =>
  row.replace('{n}', '260616715262').replace('{g}', '2606 - 1671 - 5262');

const isReadAlone = ([request, row]: (typeof requestsWritten)[number]): boolean => {
  const found = read(withNumber(row));
  return found?.alone === true && found.request === request;
};

describe.each(halves)('of the rows %s', (half) => {
  it('requests are read as what they ask for', () => {
    expect(rowsOf(requestsWritten, half).filter((row) => !isReadAlone(row))).toEqual([]);
  });

  it('no message is taken for a request alone', () => {
    const lost = rowsOf(messagesWritten, half).filter(([text]) => read(text)?.alone === true);
    expect(lost).toEqual([]);
  });

  it('messages that ask for something besides are read so, all but one', () => {
    const asking = rowsOf(messagesWritten, half).filter(([, request]) => request !== undefined);
    const unread = asking.filter(([text, request]) => read(text)?.request !== request);
    expect(unread.length).toBeLessThanOrEqual(1);
  });
});

const requests = fc.constantFrom(...requestsWritten.map(([, row]) => withNumber(row)));

describe('a request', () => {
  it('with another word in it, wherever that stands, is a message', () => {
    const anotherWord = fc.constantFrom(
      'bomba',
      'mtendaji',
      'zahanati',
      'barabara',
      'umeme',
      '2019',
      'Bwawani',
    );
    checkProperty(
      fc.property(requests, anotherWord, fc.nat(), (row, word, anywhere) => {
        const words = row.split(' ');
        const place = anywhere % (words.length + 1);
        expect(read(words.toSpliced(place, 0, word).join(' '))?.alone).not.toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('in capitals, with signs around it and spaces within, is what it is', () => {
    const signs = fc.constantFrom('', '.', '!!', ' ', '\n', '...', ' 🙏');
    checkProperty(
      fc.property(requests, signs, signs, (row, before, after) => {
        const dressed = `${before}${row.toLocaleUpperCase('sw').replaceAll(' ', '  ')}${after}`;
        expect(read(dressed)).toEqual(read(row));
      }),
      { numRuns: 50 },
    );
  });

  it('stays a request where a letter of a long word is left out', () => {
    const kept = requestsWritten.filter(([, row]) =>
      row.split(' ').some((word) => /^[a-z]{8,}$/i.test(word)),
    );
    const slipped = kept.filter(([request, row]) => {
      const word = row.split(' ').find((each) => /^[a-z]{8,}$/i.test(each)) ?? '';
      const middle = Math.floor(word.length / 2);
      return !isReadAlone([request, row.replace(word, word.slice(0, middle) + word.slice(middle + 1))]);
    });
    expect(slipped.length / kept.length).toBeLessThan(0.1);
  });
});

import { expect } from 'vitest';
import { local } from '../../builders/calendar.ts';
import { aKey } from '../../builders/http-request.ts';
import type { Seen } from '../../builders/system/seen.ts';
import type { Office } from '../../builders/views/an-office.ts';

/** What an officer at a desk writes down of a letter. */
export const aLetter = (details: object = {}) => ({
  kind: 'complaint',
  category: 'maji',
  institution: 'wakala',
  subject: 'Hakuna maji',
  description: 'Mtaa wetu hauna maji.',
  openness: 'confidential',
  contact: { phone: '0712345678' },
  way: 'letter',
  receivedAt: local('2026-11-20 14:00:00'),
  ...details,
});

/** An officer writes a ticket down: a letter, unless it is told what. */
export const deskWritesDown = (
  office: Office,
  body: object = aLetter(),
  officer = 'asha',
  key = aKey(),
): Promise<Seen> =>
  office.asks(officer, 'submit-desk-ticket', {
    method: 'POST',
    body,
    headers: { 'idempotency-key': key },
  });

/** The receipt secret on the slip. */
export const secretIn = ({ body }: Seen): string => {
  const [, number = '', secret = ''] =
    /\n {2}(\d{4} \d{4} \d{4})\n.*\n {2}(\d{4} \d{4})\n/.exec(String(body['slip'])) ?? [];
  expect(number).not.toBe('');
  return secret.replace(' ', '');
};

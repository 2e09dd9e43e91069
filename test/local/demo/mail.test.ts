import { describe, expect, it } from 'vitest';
import { countMail } from '../../../local/demo/mail.ts';
import type { SentMessage } from '../../../local/outbox/tail.ts';

const about = (subject: string): SentMessage => ({
  id: subject,
  at: '2026-11-25T08:00:00Z',
  channel: 'email',
  to: 'somebody@example.org',
  text: '',
  subject,
});

const sent = [
  about('Lalamiko 261148193106 limefika / New complaint 261148193106'),
  about('Rufaa kuhusu lalamiko 261148193106 / An appeal about complaint 261148193106'),
  about('Lalamiko 261168231610 limefika / New complaint 261168231610'),
  { ...about(''), channel: 'sms' as const },
];

describe('the e-mails of the demonstration', () => {
  it('are counted by what they are about, the most frequent first', () => {
    expect(countMail(sent, 'en')).toEqual([
      ['New complaint …', 2],
      ['An appeal about complaint …', 1],
    ]);
  });

  it('are named in the language asked for', () => {
    expect(countMail(sent, 'sw').map(([kind]) => kind)).toEqual([
      'Lalamiko … limefika',
      'Rufaa kuhusu lalamiko …',
    ]);
  });
});

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
  about('Hoja mpya 261148193106 / New ticket 261148193106'),
  about('Rufaa kuhusu hoja 261148193106 / An appeal about ticket 261148193106'),
  about('Hoja mpya 261168231610 / New ticket 261168231610'),
  { ...about(''), channel: 'sms' as const },
];

describe('the e-mails of the demonstration', () => {
  it('are counted by what they are about, the most frequent first', () => {
    expect(countMail(sent, 'en')).toEqual([
      ['New ticket …', 2],
      ['An appeal about ticket …', 1],
    ]);
  });

  it('are named in the language asked for', () => {
    expect(countMail(sent, 'sw').map(([kind]) => kind)).toEqual(['Hoja mpya …', 'Rufaa kuhusu hoja …']);
  });
});

import type { Followed } from '../../../web/src/citizen/follow/followed.ts';

const dawasa = {
  id: 'dawasa',
  name: { sw: 'DAWASA', en: 'DAWASA' },
  shortName: { sw: 'DAWASA', en: 'DAWASA' },
};

/** A ticket as the API shows it, acknowledged and waiting for its answer, unless a test says otherwise. */
export const aFollowedTicket = (changes: Partial<Followed> = {}): Followed => ({
  number: '261112345671',
  kind: { code: 'complaint', word: 'complaint' },
  category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
  sensitive: false,
  language: 'sw',
  openness: { code: 'confidential', word: 'confidential' },
  preferences: {
    language: 'sw',
    safeToContact: true,
    reminders: true,
    channels: ['sms'],
    reached: true,
    phoneConfirmed: true,
  },
  status: {
    code: 'acknowledged',
    word: 'acknowledged by the institution',
    group: { code: 'in-progress', word: 'in progress' },
  },
  sentTo: dawasa,
  institution: dawasa,
  submittedAt: '2026-11-24T09:00:00Z',
  acknowledgeBy: '2026-11-26T09:00:00Z',
  acknowledgedAt: '2026-11-24T10:00:00Z',
  respondBy: '2026-12-15T09:00:00Z',
  respondByDate: '2026-12-15',
  overdue: false,
  subject: 'Hakuna maji',
  description: 'Tuna siku kumi bila maji.',
  timeline: [],
  attachments: [],
  messages: [],
  responses: [],
  reads: [],
  acts: [],
  next: [],
  ...changes,
});

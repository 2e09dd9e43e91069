import type { EntryOfTicket, Happened, Opened } from '../../../web/src/officer/ticket/opened.ts';

const dawasa = {
  id: 'dawasa',
  name: { sw: 'Mamlaka ya Maji', en: 'Water Authority' },
  shortName: { sw: 'DAWASA', en: 'DAWASA' },
};

/** A ticket as the API shows it to its officer, unless a test says otherwise. */
export const anOpenedTicket = (changes: Partial<Opened> = {}): Opened => ({
  number: '261112345671',
  version: 3,
  shows: 'all',
  kind: { code: 'complaint', word: 'complaint' },
  status: {
    code: 'acknowledged',
    word: 'acknowledged',
    group: { code: 'in-progress', word: 'in progress' },
  },
  urgent: false,
  institution: dawasa,
  submittedAt: '2026-11-24T09:00:00Z',
  acknowledgeBy: '2026-11-26T09:00:00Z',
  acknowledgedAt: '2026-11-24T10:00:00Z',
  respondBy: '2026-12-15T09:00:00Z',
  respondByDate: '2026-12-15',
  overdue: false,
  submission: {
    language: 'sw',
    channel: 'web',
    sentTo: dawasa,
    subject: 'Hakuna maji',
    description: 'Tuna siku kumi bila maji.',
  },
  present: {
    category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
    openness: { code: 'confidential', word: 'confidential' },
    sensitive: false,
    aboutHead: false,
    unboundName: false,
    directions: [],
  },
  history: [],
  attachments: [],
  clocks: [],
  acts: [],
  notNow: [],
  ...changes,
});

type EventInShort = Partial<Omit<Happened, 'act'>> & { readonly act?: EntryOfTicket['act']['code'] };

/** Something that happened to it, done by an officer of the holder unless a test says otherwise. */
export const anEntry = ({ act = 'note', ...changes }: EventInShort = {}): Happened => ({
  version: 1,
  act: { code: act, word: act },
  at: '2026-11-24T10:00:00Z',
  by: { actor: 'officer', officer: { id: 'musa-ally', name: 'Musa Ally' }, institution: dawasa },
  status: 'acknowledged',
  institution: dawasa,
  facts: {},
  written: {},
  ...changes,
});

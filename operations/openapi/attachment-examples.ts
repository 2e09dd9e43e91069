import type { Examples } from './example.ts';

const askedAt = '2026-11-24T09:05:00Z';
const link = {
  link: {
    summary: 'Anwani ya dakika moja',
    value: {
      url: '/files/kept/261112345671/1/…',
      endsAt: '2026-11-24T09:07:00Z',
    },
  },
};

/** Attachments of a ticket, one in each state that its reader meets. */
export const attachmentExamples = [
  {
    place: 1,
    state: { code: 'clean', word: 'kipo tayari' },
    askedAt,
    checkedAt: '2026-11-24T09:06:00Z',
    type: 'image/jpeg',
    size: 482113,
  },
  {
    place: 2,
    state: { code: 'refused', word: 'hakikukubaliwa' },
    askedAt,
    checkedAt: '2026-11-24T09:06:00Z',
    because: {
      code: 'unknown-format',
      word: 'Faili si picha ya JPEG au PNG, wala si PDF. Tuma mojawapo ya hizo.',
    },
  },
  { place: 3, state: { code: 'checking', word: 'kinakaguliwa' }, askedAt },
];

const list = { each: { summary: 'Viambatisho vitatu', value: { attachments: attachmentExamples } } };

/** Replies about attachments, by the name of the route. */
export const attachmentReplies: Readonly<Record<string, Examples>> = {
  'attach-file': {
    form: {
      summary: 'Fomu ya kutumia faili',
      value: {
        attachment: { place: 1, state: { code: 'awaited', word: 'kinasubiri faili' }, askedAt },
        form: {
          url: '/files/sent/',
          fields: { 'Content-Type': 'image/jpeg', key: '261112345671/1/…', Policy: '…' },
          endsAt: '2026-11-24T09:20:00Z',
          largest: 10485760,
        },
      },
    },
  },
  'remove-attachment': {
    removed: {
      summary: 'Kimeondolewa',
      value: { attachment: { place: 1, state: { code: 'removed', word: 'kimeondolewa' }, askedAt } },
    },
  },
  'list-attachments': list,
  'list-attachments-to-officer': list,
  'download-attachment': link,
  'open-attachment': link,
  'open-attachment-with-reason': link,
};

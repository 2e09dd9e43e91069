import { waterAuthority as institution } from './example.ts';

const page = {
  lines: [
    {
      number: '261112345671',
      kind: { code: 'complaint', word: 'lalamiko' },
      urgent: false,
      status: { code: 'acknowledged', word: 'imethibitishwa kupokelewa' },
      due: '2026-12-16T09:00:00Z',
      dueDate: '2026-12-16',
      overdue: false,
      dueLook: 'later',
      dueWords: 'bado siku 3 za kazi',
      institution,
      assignee: { id: 'rehema-msuya', name: 'Rehema Msuya' },
      category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
      place: {
        council: { id: 'ubungo-mc', name: { sw: 'Manispaa ya Ubungo', en: 'Ubungo Municipal Council' } },
      },
      submittedAt: '2026-12-01T07:12:40Z',
      submittedDate: '2026-12-01',
      age: 'siku 10',
      newMessage: true,
    },
  ],
};

export const listQueuesReplies = {
  'list-queue': { page: { summary: 'Ukurasa wa foleni', value: page } },
  'count-queue': {
    counts: {
      summary: 'Idadi kwa kila kichujio',
      value: {
        here: {
          open: 12,
          urgent: 1,
          overdue: 2,
          unacknowledged: 5,
          unassigned: 4,
          statuses: { submitted: 5, acknowledged: 3, 'in-progress': 4 },
          kinds: { complaint: 9, question: 3 },
          categories: { maji: 10, 'huduma-kwa-wateja': 2 },
        },
        below: {
          open: 3,
          urgent: 0,
          overdue: 0,
          unacknowledged: 1,
          unassigned: 1,
          statuses: { submitted: 1, responded: 2 },
          kinds: { complaint: 3 },
          categories: {},
        },
      },
    },
  },
  'list-staff': {
    staff: {
      summary: 'Maafisa wa taasisi',
      value: {
        officers: [
          {
            id: 'rehema-msuya',
            name: 'Rehema Msuya',
            roles: [{ code: 'officer', word: 'afisa' }],
            trained: true,
            load: { open: 7, overdue: 1 },
          },
        ],
      },
    },
  },
  'list-own-tickets': { page: { summary: 'Kazi za afisa', value: page } },
  'list-surges': {
    surges: {
      summary: 'Wimbi la malalamiko ya maji',
      value: {
        surges: [
          {
            category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
            place: {
              id: 'kinondoni-mc',
              name: { sw: 'Halmashauri ya Manispaa ya Kinondoni', en: 'Kinondoni Municipal Council' },
            },
            office: institution,
            since: '2026-11-25T06:00:00Z',
            until: '2026-11-26T08:00:00Z',
            isOver: false,
            seen: 14,
            usual: 1.3,
            upTo: 13,
            hours: 2,
            weeks: 12,
            explained:
              'Tangu 25/11/2026 09:00, ndani ya saa 2, yamekuja malalamiko au maoni 14 kuhusu “Maji” kutoka Manispaa Kinondoni. Kwa kawaida, saa kama hizo za wiki huja 1.3, na si zaidi ya 13.',
          },
        ],
      },
    },
  },
  'list-directions': {
    received: {
      summary: 'Maelekezo mliyopewa',
      value: {
        directions: [
          {
            number: '261112345671',
            kind: { code: 'complaint', word: 'lalamiko' },
            urgent: false,
            direction: 6,
            given: {
              at: '2026-11-25T08:30:00Z',
              date: '2026-11-25',
              officer: { id: 'latifa-sichone', name: 'Latifa Sichone' },
              institution: {
                id: 'wizara-maji',
                name: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
                shortName: { sw: 'W. Maji', en: 'M. Water' },
              },
            },
            to: institution,
            dueBy: '2026-12-01T12:30:00Z',
            dueDate: '2026-12-01',
            state: { code: 'open', word: 'Yanasubiri kutekelezwa' },
            late: false,
            dueLook: 'later',
            dueWords: 'bado siku 3 za kazi',
          },
        ],
      },
    },
  },
  'list-institution-tickets': {
    closed: {
      summary: 'Yaliyofungwa mwezi wa kumi na moja',
      value: {
        tickets: [
          {
            number: '261112345671',
            kind: { code: 'complaint', word: 'lalamiko' },
            urgent: false,
            role: 'holding',
            state: 'closed',
            since: '2026-11-27T10:00:00Z',
            sinceDate: '2026-11-27',
          },
        ],
      },
    },
  },
};

import { attachmentExamples } from './attachment-examples.ts';
import { number, waterAuthority as institution } from './example.ts';

/** An act as it is offered: where it is asked for, by the name of its route and the end of its path. */
const offered = (code: string, word: string, name: string, end: string) => ({
  code,
  word,
  route: { name, method: 'POST', path: `/v1/officer/tickets/${number}/${end}` },
});

const actsOfHead = [
  {
    ...offered('transfer', 'Kuhamishia taasisi nyingine', 'transfer', 'transfer'),
    until: '2026-12-02T12:30:00Z',
    untilDate: '2026-12-02',
    left: { count: 3, of: 3, text: 'Zimebaki mara 3 kati ya 3.' },
  },
  offered('note', 'Kuandika dokezo la ndani', 'note', 'note'),
];

const notNow = [
  {
    code: 'extend',
    word: 'Kuongeza muda wa kujibu',
    whyNot: { code: 'already-extended', text: 'Muda umeshaongezwa katika ngazi hii.' },
  },
];

const standing = {
  number,
  version: 2,
  status: {
    code: 'acknowledged',
    word: 'imethibitishwa kupokelewa',
    group: { code: 'in-progress', word: 'inashughulikiwa' },
  },
  urgent: false,
  institution,
  acknowledgeBy: '2026-11-26T09:00:00Z',
  acknowledgedAt: '2026-11-25T08:30:00Z',
  respondBy: '2026-12-16T09:00:00Z',
  respondByDate: '2026-12-16',
  overdue: false,
  clocks: [
    {
      of: 'respond',
      state: 'runs',
      until: '2026-12-16T09:00:00Z',
      text: 'Jibu linatakiwa kufikia Jumatano 16/12, saa 6 mchana: bado siku 15 za kazi.',
    },
  ],
};

const opened = {
  ...standing,
  kind: { code: 'complaint', word: 'lalamiko' },
  submittedAt: '2026-11-24T09:00:00Z',
};

const acknowledged = {
  version: 2,
  act: { code: 'acknowledge', word: 'Kuthibitisha kupokea' },
  at: '2026-11-25T08:30:00Z',
  by: { actor: 'head', officer: { id: 'rehema-msuya', name: 'Rehema Msuya' }, institution },
  status: 'acknowledged',
  institution,
};

const whole = {
  ...opened,
  shows: 'all',
  submission: {
    language: 'sw',
    channel: 'web',
    sentTo: institution,
    subject: 'Hakuna maji Mbezi',
    description: 'Tuna siku kumi bila maji.',
    place: { council: 'kinondoni-mc' },
  },
  names: {
    places: { 'kinondoni-mc': { sw: 'Manispaa ya Kinondoni', en: 'Kinondoni Municipal Council' } },
    officers: {},
    institutions: {},
    categories: {},
  },
  present: {
    category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
    openness: { code: 'confidential', word: 'kwa siri' },
    sensitive: false,
    aboutHead: false,
    unboundName: false,
    directions: [],
  },
  history: [
    {
      version: 1,
      act: { code: 'submit', word: 'Kutuma' },
      at: '2026-11-24T09:00:00Z',
      by: { actor: 'citizen' },
      status: 'submitted',
      institution,
      facts: {},
      written: {},
    },
    { ...acknowledged, facts: {}, written: {} },
  ],
  attachments: attachmentExamples,
  alike: {
    people: 2,
    tickets: [
      {
        number: '261100000021',
        submittedAt: '2026-11-24T10:30:00Z',
        status: standing.status,
        saidSame: true,
        merged: false,
        why: 'Mwananchi mwenyewe amesema ni jambo lile lile, kata ile ile, hazijapishana siku, maneno 4 yanayofanana.',
      },
    ],
  },
  acts: actsOfHead,
  notNow,
};

const status = {
  ...opened,
  shows: 'status',
  acts: [offered('direct', 'Kutoa maelekezo', 'direct', 'direction')],
  notNow: [],
};

export const openTicketReplies = {
  'show-standing': {
    open: {
      summary: 'Ukurasa wa afisa, na mwenzake amefungua ukurasa huohuo',
      value: {
        ...standing,
        shows: 'all',
        assignee: { id: 'musa-ally', name: 'Musa Ally' },
        acts: actsOfHead,
        notNow,
        latest: acknowledged,
        openBy: [
          {
            officer: { id: 'musa-ally', name: 'Musa Ally' },
            since: '2026-11-25T08:31:00Z',
            text: 'Musa Ally ameifungua tangu saa 5:31 asubuhi.',
          },
        ],
      },
    },
  },
  'open-ticket': {
    whole: { summary: 'Afisa wa taasisi inayoishika', value: whole },
    status: { summary: 'Usimamizi wa juu, bila sababu', value: status },
  },
  'open-with-reason': { whole: { summary: 'Baada ya sababu kuandikwa', value: whole } },
};

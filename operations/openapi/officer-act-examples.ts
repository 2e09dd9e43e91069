import { problemDetailsOf, type ProblemFacts } from '../../contracts/http/problems/problem-details.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';

const institution = {
  id: 'dawasa',
  name: { sw: 'Mamlaka ya Maji Dar es Salaam', en: 'Dar es Salaam Water Authority' },
  shortName: { sw: 'DAWASA', en: 'DAWASA' },
};
const number = '261112345671';

interface Example {
  readonly summary: string;
  readonly asks: object;
  readonly act: Act;
  readonly status: Status;
}

/** What officers ask for, by the name of the route, and what comes of it. */
const examples: Readonly<Record<string, Example>> = {
  acknowledge: { summary: 'Kuthibitisha kupokea', asks: {}, act: 'acknowledge', status: 'acknowledged' },
  assign: {
    summary: 'Kumpa afisa',
    asks: { officer: 'rehema-msuya' },
    act: 'assign',
    status: 'acknowledged',
  },
  'assign-to-self': {
    summary: 'Kuichukua mwenyewe',
    asks: {},
    act: 'assign-to-self',
    status: 'acknowledged',
  },
  start: { summary: 'Kuanza kazi', asks: {}, act: 'start', status: 'in-progress' },
  'request-information': {
    summary: 'Kumuuliza mwananchi',
    asks: { message: 'Tafadhali tutajie namba ya mita yako.' },
    act: 'request-information',
    status: 'awaiting-citizen',
  },
  'write-to-citizen': {
    summary: 'Ujumbe kwa mwananchi',
    asks: { message: 'Fundi atakuja kesho asubuhi.' },
    act: 'reply',
    status: 'in-progress',
  },
  note: {
    summary: 'Dokezo la ndani',
    asks: { message: 'Bomba hili liliripotiwa jana pia.' },
    act: 'note',
    status: 'in-progress',
  },
  respond: {
    summary: 'Jibu lenye ahadi',
    asks: {
      finding: 'upheld',
      reason: 'Bomba kuu lilipasuka tarehe 12, na maji yalikatika mtaa mzima.',
      remedy: 'Bomba litabadilishwa.',
      promisedFor: '2026-12-18',
    },
    act: 'respond',
    status: 'responded',
  },
  extend: {
    summary: 'Kuongeza siku tano',
    asks: { workingDays: 5, message: 'Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.' },
    act: 'extend',
    status: 'in-progress',
  },
  transfer: {
    summary: 'Kuhamishia mamlaka ya maji',
    asks: { to: 'dawasa', reason: 'Mita ni ya mamlaka ya maji.' },
    act: 'transfer',
    status: 'submitted',
  },
  'decide-transfer': {
    summary: 'Uhamisho unabaki',
    asks: { decision: 'keep', reason: 'Mita kweli ni ya mamlaka ya maji.' },
    act: 'keep-transfer',
    status: 'submitted',
  },
  escalate: {
    summary: 'Kupeleka ngazi ya juu',
    asks: { reason: 'Uamuzi huu uko juu ya mamlaka yetu.' },
    act: 'escalate',
    status: 'submitted',
  },
  direct: {
    summary: 'Maelekezo yenye tarehe',
    asks: { dueBy: '2026-12-01', message: 'Andaeni taarifa ya matengenezo ya bomba hili.' },
    act: 'direct',
    status: 'in-progress',
  },
  'report-direction': {
    summary: 'Maelekezo yametekelezwa',
    asks: { message: 'Taarifa ya matengenezo imewekwa kwenye jalada.' },
    act: 'report-direction',
    status: 'in-progress',
  },
  reclassify: {
    summary: 'Swali ambalo ni lalamiko',
    asks: { kind: 'complaint', reason: 'Anadai kurudishiwa fedha.' },
    act: 'reclassify',
    status: 'acknowledged',
  },
  'change-urgency': {
    summary: 'Kuongeza uharaka',
    asks: { urgency: 'raise', reason: 'Waya wa umeme umeanguka barabarani.' },
    act: 'raise-urgency',
    status: 'acknowledged',
  },
  'name-officer': {
    summary: 'Jina halimhusu afisa yeyote',
    asks: { officer: null },
    act: 'name-officer',
    status: 'acknowledged',
  },
  refer: {
    summary: 'Kuelekeza mahakamani',
    asks: { body: 'Mahakama ya Mwanzo Kariakoo', reason: 'Shauri hili tayari liko mahakamani.' },
    act: 'refer',
    status: 'responded',
  },
  'set-aside': {
    summary: 'Tangazo la biashara',
    asks: { because: 'advertisement', reason: 'Ni tangazo la biashara, halina lalamiko.' },
    act: 'set-aside',
    status: 'responded',
  },
  merge: { summary: 'Kuunganisha', asks: { into: number }, act: 'merge', status: 'in-progress' },
  part: { summary: 'Kutenganisha', asks: {}, act: 'part', status: 'in-progress' },
  'carry-on': { summary: 'Kuendelea', asks: {}, act: 'carry-on', status: 'submitted' },
};

const byName = (valueOf: (example: Example) => unknown) =>
  Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      { example: { summary: example.summary, value: valueOf(example) } },
    ]),
  );

/** The same act on two tickets. */
const several: Readonly<Record<string, { readonly single: string; readonly summary: string }>> = {
  'acknowledge-several': { single: 'acknowledge', summary: 'Kuthibitisha kupokea mbili' },
  'assign-several': { single: 'assign', summary: 'Kumpa afisa mbili' },
  'direct-several': { single: 'direct', summary: 'Maelekezo kwa mbili' },
};
const otherNumber = '261112345683';

const bySeveral = (valueOf: (single: Example) => unknown) =>
  Object.fromEntries(
    Object.entries(several).flatMap(([name, { single, summary }]) => {
      const example = examples[single];
      return example === undefined ? [] : [[name, { example: { summary, value: valueOf(example) } }]];
    }),
  );

const message = 'Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.';

export const officerActRequests = {
  'preview-officer-act': {
    extension: {
      summary: 'Kabla ya kuongeza muda',
      value: { act: 'extend', details: { workingDays: 5, message } },
    },
  },
  ...byName(({ asks }) => asks),
  ...bySeveral(({ asks }) => ({
    ...asks,
    tickets: [{ number, version: 1 }, { number: otherNumber }],
  })),
};

const doneOf = ({ act, status }: Example) => ({
  number,
  act,
  at: '2026-11-25T08:30:00Z',
  version: 2,
  status: { code: status, word: statusWordsAtWork[status].sw },
  institution,
});

const refusal: ProblemFacts = {
  code: 'act-refused',
  refusal: 'wrong-status',
  parameters: { reason: refusalWords['wrong-status'] },
};

const inProgress = { code: 'in-progress', word: statusWordsAtWork['in-progress'].sw };
const at = '2026-11-25T08:30:00Z';
const date = '2026-11-25';
const running = (until: string, left: string, moment: string) => ({
  of: 'respond',
  state: 'runs',
  until,
  text: `Jibu linatakiwa kufikia ${moment}: bado ${left}.`,
});

const previewOfExtension = {
  number,
  act: { code: 'extend', word: 'Kuongeza muda wa kujibu' },
  version: 3,
  status: { now: inProgress, then: inProgress },
  institution: { now: institution, then: institution },
  clocks: [
    {
      of: 'respond',
      becomes: 'moves',
      before: running('2026-12-16T09:00:00Z', 'siku 15 za kazi', 'Jumatano 16/12, saa 6 mchana'),
      after: running('2026-12-23T09:00:00Z', 'siku 20 za kazi', 'Jumatano 23/12, saa 6 mchana'),
      text: 'Muda wa kujibu: ulikuwa hadi Jumatano 16/12, saa 6 mchana, utakuwa hadi Jumatano 23/12, saa 6 mchana.',
    },
  ],
  citizen: {
    language: 'sw',
    timeline: [
      { type: 'extend', by: 'institution', at, date, institution, text: 'Taasisi imeongeza muda wa kujibu.' },
    ],
    messages: [{ from: 'institution', type: 'extend', at, date, institution, text: message }],
    responses: [],
    notices: [
      {
        channel: 'sms',
        text: `Muda wa kujibu ${number} umeongezwa hadi 23/12/2026.`,
      },
    ],
  },
};

export const officerActReplies = {
  'preview-officer-act': { extension: { summary: 'Kabla ya kuongeza muda', value: previewOfExtension } },
  ...byName(doneOf),
  ...bySeveral((single) => ({
    results: [
      { number, done: doneOf(single) },
      { number: otherNumber, problem: problemDetailsOf(refusal, 'sw') },
    ],
  })),
};

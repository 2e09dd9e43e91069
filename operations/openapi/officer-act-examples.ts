import { problemDetailsOf, type ProblemFacts } from '../../contracts/http/problems/problem-details.ts';
import { refusalWords } from '../../words/act-refusals.ts';
import { statusWordsAtWork } from '../../words/statuses.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import type { Status } from '../../domain/foundation/vocabulary/statuses.ts';
import { number, waterAuthority as institution } from './example.ts';

interface Example {
  readonly summary: string;
  readonly act: Act;
  readonly status: Status;
}

/** What comes of each act of officers, by the name of its route. */
const examples: Readonly<Record<string, Example>> = {
  acknowledge: { summary: 'Kuthibitisha kupokea', act: 'acknowledge', status: 'acknowledged' },
  assign: { summary: 'Kumpa afisa', act: 'assign', status: 'acknowledged' },
  'assign-to-self': { summary: 'Kuichukua mwenyewe', act: 'assign-to-self', status: 'acknowledged' },
  start: { summary: 'Kuanza kazi', act: 'start', status: 'in-progress' },
  'request-information': {
    summary: 'Kumuuliza mwananchi',
    act: 'request-information',
    status: 'awaiting-citizen',
  },
  'write-to-citizen': { summary: 'Ujumbe kwa mwananchi', act: 'reply', status: 'in-progress' },
  note: { summary: 'Dokezo la ndani', act: 'note', status: 'in-progress' },
  respond: { summary: 'Jibu lenye ahadi', act: 'respond', status: 'responded' },
  extend: { summary: 'Kuongeza siku tano', act: 'extend', status: 'in-progress' },
  transfer: { summary: 'Kuhamishia mamlaka ya maji', act: 'transfer', status: 'submitted' },
  'decide-transfer': { summary: 'Uhamisho unabaki', act: 'keep-transfer', status: 'submitted' },
  escalate: { summary: 'Kupeleka ngazi ya juu', act: 'escalate', status: 'submitted' },
  direct: { summary: 'Maelekezo yenye tarehe', act: 'direct', status: 'in-progress' },
  'report-direction': { summary: 'Maelekezo yametekelezwa', act: 'report-direction', status: 'in-progress' },
  reclassify: { summary: 'Swali ambalo ni lalamiko', act: 'reclassify', status: 'acknowledged' },
  'change-urgency': { summary: 'Kuongeza uharaka', act: 'raise-urgency', status: 'acknowledged' },
  'name-officer': { summary: 'Jina halimhusu afisa yeyote', act: 'name-officer', status: 'acknowledged' },
  refer: { summary: 'Kuelekeza mahakamani', act: 'refer', status: 'responded' },
  'set-aside': { summary: 'Tangazo la biashara', act: 'set-aside', status: 'responded' },
  merge: { summary: 'Kuunganisha', act: 'merge', status: 'in-progress' },
  part: { summary: 'Kutenganisha', act: 'part', status: 'in-progress' },
  'carry-on': { summary: 'Kuendelea', act: 'carry-on', status: 'submitted' },
};

const byName = (valueOf: (example: Example) => unknown) =>
  Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      { example: { summary: example.summary, value: valueOf(example) } },
    ]),
  );

/** Examples of one act on two tickets. */
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

const toOfficer = { summary: 'Kumpa afisa', value: { officer: 'rehema-msuya' } };

/** Requests that the fields' own examples do not make: one of two fields, or of several acts that can be looked at before. */
export const officerActScenarios = {
  'preview-officer-act': {
    extension: {
      summary: 'Kabla ya kuongeza muda',
      value: { act: 'extend', details: { workingDays: 5, message } },
    },
  },
  assign: { toOfficer },
  'assign-several': {
    toOfficer: {
      summary: 'Kumpa afisa mbili',
      value: { ...toOfficer.value, tickets: [{ number, version: 1 }, { number: otherNumber }] },
    },
  },
  'set-aside': {
    advertisement: {
      summary: 'Tangazo la biashara',
      value: { because: 'advertisement', reason: 'Ni tangazo la biashara, halina lalamiko.' },
    },
  },
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

import { citizenTexts } from '../../domain/foundation/vocabulary/citizen-texts.ts';
import { closingWords } from '../../words/closing-reasons.ts';
import { outcomeMeanings, outcomeWords, settingAsideWords } from '../../words/findings.ts';
import { institutionKindWords, jurisdictionWords } from '../../words/institution-kinds.ts';
import { kindWords, opennessWords } from '../../words/kinds.ts';
import { offeredActWords } from '../../words/offered-acts.ts';
import { opennessMeanings } from '../../words/openness.ts';
import { roleMeanings, roleWords } from '../../words/roles.ts';
import { statusGroupWords, statusMeanings, statusWords } from '../../words/statuses.ts';
import type { Examples } from './example.ts';

const workingDays = (amount: number) => ({
  amount,
  unit: 'working-days',
  words: { sw: `siku ${amount} za kazi`, en: `${amount} working days` },
});
const days = (amount: number) => ({
  amount,
  unit: 'days',
  words: { sw: `siku ${amount}`, en: `${amount} days` },
});
const hours = (amount: number) => ({
  amount,
  unit: 'hours',
  words: { sw: `saa ${amount}`, en: `${amount} hours` },
});

const version = '0Yv8mN4nS1c7Tq0hJ2kLwA';

/** One of each list. */
const vocabulary = {
  version,
  kinds: [
    {
      code: 'complaint',
      name: kindWords.complaint.name,
      meaning: kindWords.complaint.meaning,
      answered: true,
    },
  ],
  opennesses: [{ code: 'anonymous', name: opennessWords.anonymous, meaning: opennessMeanings.anonymous }],
  statuses: [
    {
      code: 'responded',
      name: statusWords.responded,
      group: { code: 'completed', name: statusGroupWords.completed },
      ...statusMeanings.responded,
    },
  ],
  closingReasons: [{ code: 'lapsed', ...closingWords.lapsed }],
  outcomes: [{ code: 'upheld', name: outcomeWords.upheld, meaning: outcomeMeanings.upheld }],
  settingAsideReasons: [{ code: 'unintelligible', name: settingAsideWords.unintelligible }],
  officerRoles: [{ code: 'custodian', name: roleWords.custodian, meaning: roleMeanings.custodian }],
  acts: [{ code: 'appeal', name: offeredActWords.appeal }],
  institutionKinds: [{ code: 'council', name: institutionKindWords.council }],
  jurisdictions: [{ code: 'union', name: jurisdictionWords.union }],
  limits: {
    texts: Object.fromEntries(
      Object.entries(citizenTexts).map(([name, rules]) => [name, { atLeast: 1, ...rules }]),
    ),
    files: {
      atMost: 5,
      bytes: 10485760,
      pixels: 25000000,
      types: ['image/jpeg', 'image/png', 'application/pdf'],
    },
    ticketsPerDay: { perPhone: 10, perAddress: 500 },
  },
  deadlines: {
    rows: [
      {
        kind: 'complaint',
        urgent: false,
        acknowledge: workingDays(2),
        respond: workingDays(15),
        appealWindow: days(30),
      },
    ],
    afterEscalationOrAppeal: {
      ordinary: { acknowledge: workingDays(2), respond: workingDays(10) },
      urgent: { acknowledge: hours(4), respond: hours(48) },
    },
    undoAcceptance: days(3),
    undoWithdrawal: days(7),
    undoReclassification: days(10),
    objectToTransfer: days(5),
    rate: days(30),
    replaceSecretEvery: hours(24),
    resumeWithoutReply: days(10),
    windowWarning: days(7),
    untoldAppealWindow: days(60),
  },
  poorRating: 2,
  emergencyNumbers: [
    {
      number: '116',
      name: { sw: 'Huduma ya Simu kwa Mtoto (bure)', en: 'National Child Helpline (free)' },
      forChildren: true,
      categories: ['ukatili-watoto'],
    },
  ],
  access: { ussdCode: '*152*00#', dial: { sw: '*152*00#', en: '*152*00#' }, webAddress: 'mrejesho.example' },
};

/** Replies of what everybody may know, by the name of the route. */
export const vocabularyReplies: Readonly<Record<string, Examples>> = {
  'show-vocabulary': { some: { summary: 'Moja la kila orodha', value: vocabulary } },
  'show-calendar': {
    year: {
      summary: 'Saa za kazi na sikukuu mbili',
      value: {
        version,
        timeZone: 'Africa/Dar_es_Salaam',
        weekdays: [1, 2, 3, 4, 5],
        opens: '07:30',
        closes: '15:30',
        holidays: [
          {
            date: '2026-12-09',
            name: { sw: 'Siku ya Uhuru', en: 'Independence Day' },
          },
          { date: '2027-03-10', name: { sw: 'Idd el Fitr', en: 'Eid al-Fitr' }, expected: true },
        ],
      },
    },
  },
  'show-tree': {
    branch: {
      summary: 'Wizara na shirika lililo chini yake',
      value: {
        version,
        institutions: [
          {
            id: 'nishati',
            kind: 'ministry',
            name: { sw: 'Wizara ya Nishati', en: 'Ministry of Energy' },
            shortName: { sw: 'Wizara ya Nishati', en: 'Min. of Energy' },
            parts: [
              {
                id: 'tanesco',
                kind: 'agency',
                name: {
                  sw: 'Shirika la Umeme Tanzania (TANESCO)',
                  en: 'Tanzania Electric Supply Company (TANESCO)',
                },
                shortName: { sw: 'TANESCO', en: 'TANESCO' },
              },
            ],
          },
        ],
      },
    },
  },
};

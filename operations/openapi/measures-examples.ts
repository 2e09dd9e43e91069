import { signs } from '../../domain/analytics/measures/signs.ts';
import { signsFile } from '../../words/measures/signs-file.ts';
import { signWords } from '../../words/measures/signs.ts';
import { sizeGroupWords } from '../../words/measures/size-groups.ts';
import { unitsFile } from '../../words/measures/units-file.ts';
import type { Examples } from './example.ts';

const named = (id: string, kind: string, sw: string, en: string, children: number) => ({
  id,
  kind,
  name: { sw, en },
  shortName: { sw, en },
  children,
});
const ministry = named('wizara-maji', 'ministry', 'Wizara ya Maji', 'Ministry of Water', 3);
const top = named('kmk', 'national-office', 'Katibu Mkuu Kiongozi', 'Chief Secretary', 24);

const summary = {
  came: [{ code: 'arrived', word: 'Yaliyotumwa na wananchi', count: 212 }],
  went: [{ code: 'answered', word: 'Yaliyojibiwa', count: 180 }],
  acknowledgedInTime: { count: 190, of: 205 },
  answeredInTime: { count: 151, of: 190 },
  answeredAsFirstDue: { count: 140, of: 190 },
  escalated: { count: 21, of: 190 },
  daysToAnswer: { median: 8, ninetieth: 19, of: 215 },
  daysOfWaiting: { median: 11, of: 212 },
  appealed: { count: 9, of: 160 },
  overturned: { count: 3, of: 7 },
  settled: { confirmed: 60, silent: 80, rejected: 20 },
  rating: { of: 64, mean: 3.9, poor: { count: 9, of: 64, interval: { from: 0.076, upTo: 0.246 } } },
  promises: { kept: 12, broken: 3, noWord: 5 },
  withdrawn: { count: 4, of: 212, afterMessage: 1, underPressure: 0 },
  directions: { due: 5, inTime: 3, late: 1, overtaken: 0 },
  stretched: { extended: 14, asked: 22, daysPaused: 71 },
};
const standing = {
  open: 31,
  inProgress: 96,
  completed: 1204,
  overdue: 18,
  acknowledgementOverdue: 3,
  paused: 7,
};

const ofDawasa = {
  institution: named('dawasa', 'agency', 'DAWASA', 'DAWASA', 2),
  standing: { open: 20, inProgress: 61, completed: 800, overdue: 14, acknowledgementOverdue: 2, paused: 4 },
  answeredInTime: { count: 101, of: 140 },
  share: 0.7214,
  group: { code: 'middle', word: sizeGroupWords.middle.sw },
  rank: 1,
};
const signsOfMonth = signs.map((code) => ({
  code,
  word: signWords[code].name.sw,
  explained: signWords[code].explained.sw,
  share: { of: 180, count: 9 },
  before: { of: 171 },
}));
const ofOctober = { institution: ministry, month: '2026-10' };

export const measuresReplies: Readonly<Record<string, Examples>> = {
  'show-measures': {
    ministry: {
      summary: 'Wizara na taasisi zake',
      value: {
        institution: ministry,
        path: [top],
        asOf: '2026-11-24T09:00:00Z',
        without: [],
        standing,
        sinceLastWeek: {
          open: 4,
          inProgress: -6,
          completed: 42,
          overdue: -2,
          acknowledgementOverdue: 1,
          paused: 0,
        },
        ages: [
          { upTo: 5, count: 60 },
          { upTo: 15, count: 44 },
          { upTo: 30, count: 15 },
          { upTo: 60, count: 6 },
          { count: 2 },
        ],
        month: '2026-10',
        summary,
        before: { ...summary, answeredInTime: { count: 120, of: 184 } },
        reach: {
          channels: { web: 120, app: 30, ussd: 50, desk: 10 },
          openness: { anonymous: 20, confidential: 90, identified: 102 },
          languages: { sw: 200, en: 12 },
          regions: [
            { id: 'mkoa-dar', name: { sw: 'Mkoa wa Dar es Salaam', en: 'Dar es Salaam Region' }, count: 88 },
          ],
          outOfReach: 3,
        },
        signs: signsOfMonth,
        weeks: [{ from: '2026-11-23', upTo: '2026-11-24', arrived: 17, answered: 15, waiting: 127 }],
        days: [{ date: '2026-11-24', arrived: 9, answered: 7, waiting: 127 }],
        months: [
          {
            month: '2026-10',
            arrived: 212,
            answered: 180,
            waiting: 119,
            answeredInTime: { count: 151, of: 190 },
          },
        ],
      },
    },
  },
  'compare-units': {
    units: {
      summary: 'Taasisi za wizara',
      value: {
        institution: ministry,
        asOf: '2026-11-24T09:00:00Z',
        without: ['about-people'],
        month: '2026-10',
        together: { count: 151, of: 190 },
        units: [
          {
            ...ofDawasa,
            funnel: { usual: { from: 0.64, upTo: 0.79 }, almostAll: { from: 0.59, upTo: 0.83 } },
          },
        ],
      },
    },
  },
  'download-units': {
    table: {
      summary: 'Taasisi za wizara',
      value: unitsFile({ ...ofOctober, units: [ofDawasa] }, 'sw').content,
    },
  },
  'download-signs': {
    table: {
      summary: 'Dalili za mwezi',
      value: signsFile({ ...ofOctober, signs: signsOfMonth }, 'sw').content,
    },
  },
};

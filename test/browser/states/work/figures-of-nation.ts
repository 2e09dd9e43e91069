import { funnelAt } from '../../../../domain/analytics/measures/intervals.ts';
import { rankByShare, type Ranked } from '../../../../domain/analytics/measures/ranking.ts';
import { signs, type CountedSign, type Sign } from '../../../../domain/analytics/measures/signs.ts';
import { localHourOf } from '../../../../domain/foundation/time/local-hour.ts';
import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { signWords } from '../../../../words/measures/signs.ts';
import { sizeGroupWords } from '../../../../words/measures/size-groups.ts';
import { surgeInWords } from '../../../../words/surges.ts';
import type { ReplyOf } from '../../../../web/src/api/routes.ts';

type Figures = ReplyOf<'show-measures'>;
type Compared = ReplyOf<'compare-units'>;
type Institution = Figures['institution'];

const named = (id: string, kind: Institution['kind'], sw: string, en: string, children = 3): Institution => ({
  id,
  kind,
  name: { sw, en },
  shortName: { sw, en },
  children,
});

const nation = named('kmk', 'national-office', 'Katibu Mkuu Kiongozi', 'Chief Secretary', 20);
const ministry = named('wizara-maji', 'ministry', 'Wizara ya Maji', 'Ministry of Water');

const standing = {
  open: 1831,
  inProgress: 5296,
  completed: 48_204,
  overdue: 618,
  acknowledgementOverdue: 41,
  paused: 207,
};

/** From where tickets of the month came: from some regions nobody wrote, and one is on no map. */
const cameFrom = [
  ['mkoa-dar', 'Dar es Salaam', 2204],
  ['mkoa-dodoma', 'Dodoma', 1210],
  ['mkoa-mwanza', 'Mwanza', 812],
  ['mkoa-kilimanjaro', 'Kilimanjaro', 604],
  ['mkoa-arusha', 'Arusha', 590],
  ['mkoa-mbeya', 'Mbeya', 355],
  ['mkoa-morogoro', 'Morogoro', 240],
  ['mkoa-shinyanga', 'Shinyanga', 96],
  ['mkoa-lindi', 'Lindi', 12],
  ['mjini-magharibi', 'Mjini Magharibi', 3],
  ['mkoa-songwe', 'Songwe', 1],
] as const;

/** A month in which some is answered late, much is escalated, and fewer than nine in ten were answered so far. */
const summary: NonNullable<Figures['summary']> = {
  came: [],
  went: [],
  acknowledgedInTime: { count: 6190, of: 6905 },
  answeredInTime: { count: 5151, of: 6590 },
  answeredAsFirstDue: { count: 4640, of: 6590 },
  escalated: { count: 621, of: 6590 },
  daysToAnswer: { median: 8, ninetieth: 19, of: 7215 },
  daysOfWaiting: { median: 11, of: 7212 },
  appealed: { count: 309, of: 4860 },
  overturned: { count: 93, of: 207 },
  settled: { confirmed: 2060, silent: 2180, rejected: 620 },
  rating: { of: 1064, mean: 3.9, poor: { count: 189, of: 1064, interval: { from: 0.156, upTo: 0.202 } } },
  promises: { kept: 312, broken: 83, noWord: 105 },
  directions: { due: 61, inTime: 38, late: 9, overtaken: 4 },
  withdrawn: { count: 104, of: 7212, afterMessage: 21, underPressure: 3 },
  stretched: { extended: 414, asked: 822, daysPaused: 3171 },
};

/** One in which so little was answered that no half of it was, and nobody rated. */
const slowSummary: typeof summary = {
  ...summary,
  answeredInTime: { count: 4120, of: 6184 },
  daysToAnswer: { of: 6410 },
  rating: { of: 0, poor: { count: 0, of: 0 } },
};

/** Waves that look as if weeks went by: 0 on each seventh day. */
const wave = (place: number): number => [0, 0.4, 0.9, 1, 0.8, 0.7, 0.2][place % 7] ?? 0;

const days: Figures['days'] = Array.from({ length: 31 }, (_, place) => ({
  date: new Date(Date.UTC(2026, 9, 25 + place)).toISOString().slice(0, 10),
  arrived: Math.round(90 + 240 * wave(place)),
  answered: Math.round(40 + 260 * wave(place + 6)),
  waiting: 6400 + 24 * place,
}));

const months: Figures['months'] = Array.from({ length: 13 }, (_, place) => ({
  month: new Date(Date.UTC(2025, 10 + place, 15)).toISOString().slice(0, 7),
  arrived: 5200 + 160 * place,
  answered: 4700 + 190 * place - (place % 3) * 300,
  waiting: 3900 + 260 * place,
  answeredInTime: { count: 4200 + 80 * place, of: 6000 },
}));

/** The weeks of those days, from Mondays on. */
const weeks: Figures['weeks'] = Array.from({ length: 5 }, (_, place) => {
  const dateOf = (day: number) =>
    new Date(Date.UTC(2026, 9, 26 + 7 * place + day)).toISOString().slice(0, 10);
  const isLast = place === 4;
  return {
    from: dateOf(0),
    upTo: dateOf(isLast ? 1 : 6),
    arrived: isLast ? 426 : 1580 + 40 * place,
    answered: isLast ? 180 : 1390 + 90 * place,
    waiting: 6560 + 150 * place,
  };
});

/** Signs of a month, in a language: of some there are too few. */
const signsIn = (language: Language): NonNullable<Figures['signs']> => {
  const shares: Readonly<Record<Sign, readonly [CountedSign, CountedSign]>> = {
    'rejected-at-once': [
      { count: 141, of: 6104 },
      { count: 96, of: 5870 },
    ],
    'answered-on-last-day': [
      { count: 1526, of: 6104 },
      { count: 1233, of: 5870 },
    ],
    'transferred-on-last-day': [{ of: 212 }, { count: 31, of: 240 }],
    'catch-all': [
      { count: 1010, of: 7212 },
      { count: 640, of: 6410 },
    ],
    'put-off': [{ count: 0, of: 7390 }, {}],
  };
  return signs.map((code) => ({
    code,
    word: signWords[code].name[language],
    explained: signWords[code].explained[language],
    share: shares[code][0],
    before: shares[code][1],
  }));
};

/** The figures of the whole nation, as the Chief Secretary sees them. */
export const figuresOfNation: Figures = {
  institution: nation,
  path: [],
  asOf: '2026-11-24T08:58:00Z',
  // Who works or heads there is told nothing about people.
  without: ['about-people'],
  standing,
  sinceLastWeek: {
    open: 84,
    inProgress: -126,
    completed: 1842,
    overdue: -32,
    acknowledgementOverdue: 5,
    paused: 0,
  },
  ages: [
    { upTo: 5, count: 2960 },
    { upTo: 15, count: 2544 },
    { upTo: 30, count: 1015 },
    { upTo: 60, count: 406 },
    { count: 202 },
  ],
  month: '2026-10',
  summary,
  before: slowSummary,
  reach: {
    channels: { web: 2810, app: 1204, ussd: 4102, desk: 618 },
    openness: { anonymous: 3105, confidential: 3644, identified: 2021 },
    languages: { sw: 7902, en: 868 },
    regions: cameFrom.map(([id, name, count]) => ({ id, name: { sw: name, en: name }, count })),
    whereabouts: { abroad: 41, 'on-the-road': 127 },
    outOfReach: 113,
  },
  days,
  weeks,
  months,
};

/** The same with the signs of gaming, in a language. */
export const overseenNation = (language: Language): Figures => ({
  ...figuresOfNation,
  signs: signsIn(language),
});

/** Of an independent body, as it is shown to oversight: counts alone. */
export const figuresOfIndependentBody: Figures = {
  institution: named('mahakama', 'independent', 'Mahakama', 'Judiciary'),
  path: [],
  asOf: '2026-11-24T08:58:00Z',
  without: ['about-people', 'independent-details'],
  standing: { open: 31, inProgress: 96, completed: 1204, overdue: 18, acknowledgementOverdue: 3, paused: 7 },
  sinceLastWeek: { open: 0, inProgress: 3, completed: 42, overdue: 0, acknowledgementOverdue: 0, paused: 0 },
  ages: figuresOfNation.ages.map((age) => ({ ...age, count: Math.round(age.count / 60) })),
  month: '2026-10',
  days,
  weeks,
  months,
};

/** Of an office below a ministry, without what is about people; in its month too little was due. */
export const figuresOfOffice: Figures = {
  ...figuresOfIndependentBody,
  institution: named('dawasa', 'agency', 'DAWASA', 'DAWASA', 1),
  path: [ministry],
  without: ['about-people'],
  summary: {
    ...slowSummary,
    answeredInTime: { count: 0, of: 0 },
    overturned: { count: 0, of: 0 },
  },
  before: summary,
};

/** What units had to answer in the month, and did in time: large ones, small ones, and some that are too small. */
const dueOfUnits: readonly (readonly [id: string, sw: string, en: string, inTime: number, due: number])[] = [
  ['tamisemi', 'TAMISEMI', 'PO-RALG', 1420, 1960],
  ['wizara-maji', 'Wizara ya Maji', 'Ministry of Water', 610, 910],
  ['nishati', 'Wizara ya Nishati', 'Ministry of Energy', 702, 820],
  ['afya', 'Wizara ya Afya', 'Ministry of Health', 498, 640],
  ['ardhi', 'Wizara ya Ardhi', 'Ministry of Lands', 288, 455],
  ['elimu', 'Wizara ya Elimu', 'Ministry of Education', 301, 380],
  ['mambo-ya-ndani', 'Mambo ya Ndani', 'Home Affairs', 270, 340],
  ['fedha', 'Wizara ya Fedha', 'Ministry of Finance', 231, 270],
  ['ujenzi', 'Wizara ya Ujenzi', 'Ministry of Works', 160, 205],
  ['uchukuzi', 'Wizara ya Uchukuzi', 'Ministry of Transport', 147, 180],
  ['kilimo', 'Wizara ya Kilimo', 'Ministry of Agriculture', 118, 150],
  ['kazi', 'Ofisi ya Kazi', 'Labour', 94, 112],
  ['sheria', 'Katiba na Sheria', 'Constitution and Law', 61, 84],
  ['habari', 'Wizara ya Habari', 'Ministry of Information', 55, 71],
  ['utalii', 'Maliasili na Utalii', 'Natural Resources', 36, 52],
  ['mifugo', 'Mifugo na Uvuvi', 'Livestock and Fisheries', 30, 41],
  ['madini', 'Wizara ya Madini', 'Ministry of Minerals', 12, 18],
  ['michezo', 'Wizara ya Michezo', 'Ministry of Sports', 6, 9],
  ['mambo-ya-nje', 'Mambo ya Nje', 'Foreign Affairs', 2, 3],
  ['vpo', 'Ofisi ya Makamu wa Rais', "Vice President's Office", 0, 0],
];

/** The same, ranked as the product ranks them, in a language. */
export function unitsOfNation(language: Language): Compared {
  const ranking = rankByShare(
    dueOfUnits.map(([institution, , , inTime, due]) => ({ institution, inTime, due })),
  );
  const ofGroup = (group: Ranked['group']): number => {
    const members = ranking.ranked.filter((unit) => unit.group === group);
    const sum = (name: 'inTime' | 'due') => members.reduce((total, unit) => total + unit[name], 0);
    return sum('inTime') / sum('due');
  };
  return {
    institution: nation,
    asOf: '2026-11-24T08:58:00Z',
    without: ['about-people'],
    month: '2026-10',
    together: { count: 5041, of: 6700 },
    units: dueOfUnits.map(([id, sw, en, inTime, due]): Compared['units'][number] => {
      const place = ranking.ranked.find((unit) => unit.institution === id);
      const funnel = place && {
        usual: funnelAt(ofGroup(place.group), due, 'usual'),
        almostAll: funnelAt(ofGroup(place.group), due, 'almostAll'),
      };
      return {
        institution: named(id, 'ministry', sw, en),
        standing: {
          open: Math.round(due / 4),
          inProgress: Math.round(due / 1.3),
          completed: due * 7,
          overdue: Math.round((due - inTime) / 3),
          acknowledgementOverdue: Math.round((due - inTime) / 9),
          paused: Math.round(due / 31),
        },
        ...(due >= 5 && { answeredInTime: { count: inTime, of: due }, share: inTime / due }),
        ...(place !== undefined && {
          group: { code: place.group, word: sizeGroupWords[place.group][language] },
          rank: place.rank,
          ...(place.beyond !== undefined && { beyond: place.beyond }),
          ...(funnel !== undefined && { funnel }),
        }),
      };
    }),
  };
}

/** Right under the office lies a unit of which too little is known. */
export const unitsOfOffice: Compared = {
  institution: figuresOfOffice.institution,
  asOf: '2026-11-24T08:58:00Z',
  without: ['about-people'],
  month: '2026-10',
  together: { count: 3, of: 4 },
  units: [
    {
      institution: named('dawasa-kinondoni', 'unit', 'DAWASA Kinondoni', 'DAWASA Kinondoni', 0),
      standing: { open: 2, inProgress: 3, completed: 41, overdue: 1, acknowledgementOverdue: 0, paused: 0 },
    },
  ],
};

/** Far more on water than is usual, in a language. */
export const surgeOfWater = (language: Language): ReplyOf<'list-surges'> => ({
  surges: [
    {
      category: { id: 'maji', name: { sw: 'Maji', en: 'Water' } },
      office: {
        id: 'dawasa',
        name: { sw: 'DAWASA', en: 'DAWASA' },
        shortName: { sw: 'DAWASA', en: 'DAWASA' },
      },
      since: '2026-11-24T05:00:00Z',
      until: '2026-11-25T05:00:00Z',
      isOver: false,
      seen: 41,
      usual: 6.3,
      upTo: 14,
      hours: 3,
      weeks: 8,
      explained: surgeInWords(
        {
          category: 'maji',
          place: 'kinondoni',
          since: localHourOf('2026-11-24T05:00:00Z', 'Africa/Dar_es_Salaam'),
          hours: 3,
          seen: 41,
          usual: 6.3,
          upTo: 14,
          weeks: 8,
        },
        { category: { sw: 'Maji', en: 'Water' }, place: { sw: 'Kinondoni', en: 'Kinondoni' } },
        language,
      ),
    },
  ],
});

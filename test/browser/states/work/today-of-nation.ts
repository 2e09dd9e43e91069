import { prioritiesOf, type Priority } from '../../../../domain/analytics/priorities/priorities.ts';
import { rankByShare, shareOfOthers } from '../../../../domain/analytics/measures/ranking.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { priorityInWords } from '../../../../words/measures/priorities.ts';
import type { ReplyOf } from '../../../../web/src/api/routes.ts';
import { figuresOfNation, unitsOfNation } from './figures-of-nation.ts';

type Today = ReplyOf<'show-today'>;
type Unit = Today['units'][number];

const dateAt = (place: number): string => new Date(Date.UTC(2026, 9, 25 + place)).toISOString().slice(0, 10);

/** Of so many tickets, most without an officer at each second institution, and with one at the others. */
function stepsOf(count: number, place: number) {
  const [most, some, few] = [Math.round(0.55 * count), Math.round(0.2 * count), Math.round(0.05 * count)];
  return {
    unacknowledged: some,
    appealed: few,
    unassigned: place % 2 === 0 ? most : count - most - some - 2 * few,
    'in-work': place % 2 === 0 ? count - most - some - 2 * few : most,
    'awaiting-citizen': few,
  };
}

const matters = {
  maji: { sw: 'Maji: kukatika, uchafu na bili', en: 'Water: supply, quality and bills' },
  ardhi: { sw: 'Ardhi: hati, upimaji na migogoro', en: 'Land: titles, surveys and disputes' },
  umeme: { sw: 'Umeme: kukatika, hitilafu na bili', en: 'Electricity: cuts, faults and bills' },
} as const satisfies Readonly<Record<string, Text>>;

const regionsOfChanges = {
  dodoma: { sw: 'Dodoma', en: 'Dodoma' },
  dar: { sw: 'Dar es Salaam', en: 'Dar es Salaam' },
} as const satisfies Readonly<Record<string, Text>>;

/** What differs from the usual in the nation, the largest multiple first. */
function changesOfNation(units: readonly Unit[]): NonNullable<Today['changes']> {
  const change = (
    matter: keyof typeof matters,
    region: keyof typeof regionsOfChanges | undefined,
    count: number,
    usual: number,
    at: number,
  ): NonNullable<Today['changes']>['changes'][number] => {
    const most = units[at]?.institution;
    return {
      direction: count > usual ? 'rises' : 'falls',
      category: { id: matter, name: matters[matter] },
      ...(region !== undefined && { region: { id: region, name: regionsOfChanges[region] } }),
      institution: figuresOfNation.institution,
      count,
      usual,
      times: count / usual,
      ...(most !== undefined && { most: { ...most, count: Math.round(0.6 * count) } }),
    };
  };
  return {
    compared: 412,
    changes: [
      change('ardhi', 'dodoma', 96, 40, 2),
      change('maji', 'dar', 1_204, 634, 0),
      change('maji', undefined, 1_412, 1_086, 0),
      change('umeme', 'dar', 211, 352, 1),
    ],
  };
}

/** The units of the nation with what waits at each, the last ones too small for a rank. */
const unitsToday = (language: Language): readonly Unit[] =>
  unitsOfNation(language).units.map(
    ({ institution, standing, answeredInTime, share, group, rank, beyond }, place) => ({
      institution,
      standing: {
        waiting: standing.open + standing.inProgress,
        unacknowledged: standing.open,
        overdueToAnswer: standing.overdue,
        overdueToAcknowledge: standing.acknowledgementOverdue,
      },
      steps: {
        waiting: stepsOf(standing.open + standing.inProgress, place),
        overdue: stepsOf(standing.overdue, place),
      },
      ...(answeredInTime !== undefined && { answeredInTime }),
      ...(share !== undefined && { share, before: Math.max(0, share - 0.13 + 0.02 * place) }),
      ...(group !== undefined && { group }),
      ...(rank !== undefined && { rank }),
      ...(beyond !== undefined && { beyond }),
    }),
  );

const namesOfCell = ({ category, region }: Pick<Priority, 'category' | 'region'>) => ({
  ...(category !== undefined && { category: matters[category as keyof typeof matters] }),
  ...(region !== undefined && { region: regionsOfChanges[region as keyof typeof regionsOfChanges] }),
});

/** What the office that is shown holds itself. */
const itself = {
  standing: { waiting: 31, unacknowledged: 4, overdueToAnswer: 9, overdueToAcknowledge: 0 },
  answeredInTime: { count: 21, of: 34 },
  share: 21 / 34,
  before: 0.5,
} as const satisfies Today['itself'];

/** What the nation's overseers see first, in a language: priorities as the product makes them of those figures. */
export function todayOfNation(language: Language): Today {
  const units = unitsToday(language);
  const sum = (of: (one: Pick<Unit, 'standing' | 'answeredInTime'>) => number): number =>
    [...units, itself].reduce((total, one) => total + of(one), 0);
  const standing = {
    waiting: sum((unit) => unit.standing.waiting),
    unacknowledged: sum((unit) => unit.standing.unacknowledged),
    overdueToAnswer: sum((unit) => unit.standing.overdueToAnswer),
    overdueToAcknowledge: sum((unit) => unit.standing.overdueToAcknowledge),
  };
  const { ranked } = rankByShare(
    units.flatMap(({ institution, answeredInTime }) =>
      answeredInTime === undefined
        ? []
        : [{ institution: institution.id, inTime: answeredInTime.count, due: answeredInTime.of }],
    ),
  );
  const changes = changesOfNation(units);
  const [first] = units;
  const priorities = prioritiesOf({
    institution: figuresOfNation.institution.id,
    overdue: standing.overdueToAnswer,
    overdueSinceMonday: 41,
    acknowledgementOverdue: standing.overdueToAcknowledge,
    units: units.map((unit) => {
      const place = ranked.find(({ institution }) => institution === unit.institution.id);
      return {
        institution: unit.institution.id,
        overdue: unit.standing.overdueToAnswer,
        acknowledgementOverdue: unit.standing.overdueToAcknowledge,
        ...(unit.steps !== undefined && { steps: unit.steps.overdue }),
        ...(place !== undefined && { ranked: { ...place, ofOthers: shareOfOthers(ranked, place) } }),
        ...(unit.before !== undefined &&
          unit.answeredInTime !== undefined && {
            before: {
              count: Math.round(unit.before * unit.answeredInTime.of),
              of: unit.answeredInTime.of,
            },
          }),
      };
    }),
    own: {
      overdue: itself.standing.overdueToAnswer,
      acknowledgementOverdue: itself.standing.overdueToAcknowledge,
    },
    categories: [
      {
        category: 'maji',
        overdue: 118,
        overdueSinceMonday: 59,
        at:
          first === undefined
            ? []
            : [{ institution: first.institution.id, count: 97, steps: stepsOf(97, 0) }],
      },
    ],
    rises: changes.changes
      .filter(({ direction }) => direction === 'rises')
      .map(({ category, region, institution, count, usual, most }) => ({
        institution: institution.id,
        category: category.id,
        ...(region !== undefined && { region: region.id }),
        count,
        usual,
        ...(most !== undefined && { most: { institution: most.id, count: most.count } }),
      })),
    lateDirections: [6, 2].map((days, place) => ({
      to: units[place + 1]?.institution.id ?? figuresOfNation.institution.id,
      days,
    })),
  });
  const nodeOf = (id: string) =>
    units.find(({ institution }) => institution.id === id)?.institution ?? figuresOfNation.institution;
  const told = ({ most, institution, ...priority }: Priority): Today['priorities'][number] => {
    const name = (id: string): Text => nodeOf(id).shortName;
    const said = priorityInWords(
      { institution, ...(most !== undefined && { most }), ...priority },
      {
        institution: name(institution),
        ...(most !== undefined && { most: name(most.institution) }),
        ...namesOfCell(priority),
        late: (priority.late ?? []).map(({ to }) => name(to)),
      },
    );
    return {
      rule: priority.rule,
      look: priority.look,
      figure: said.figure[language],
      what: said.what[language],
      why: said.why[language],
      institution: nodeOf(institution),
      ...(most !== undefined && { most: nodeOf(most.institution) }),
      ...(priority.list !== undefined && { list: priority.list }),
      ...(priority.direction !== undefined && { direction: priority.direction }),
    };
  };
  const days = Array.from({ length: 31 }, (_, place) => ({
    date: dateAt(place),
    waiting: standing.waiting - 12 * (30 - place),
    unacknowledged: standing.unacknowledged - 7 * (30 - place),
    overdueToAnswer: standing.overdueToAnswer + Math.round(60 * Math.sin(place / 6)) * Number(place < 30),
    answeredInTime: { count: 150 + 2 * place, of: 230 },
  }));
  const { regions, channels } = figuresOfNation.reach ?? { regions: [], channels: undefined };
  return {
    institution: figuresOfNation.institution,
    path: [],
    asOf: '2026-11-24T08:58:00Z',
    without: ['about-people'],
    from: dateAt(0),
    upTo: dateAt(29),
    priorities: priorities.map(told),
    standing: { ...standing, paused: 207 },
    steps: { waiting: stepsOf(standing.waiting, 0), overdue: stepsOf(standing.overdueToAnswer, 0) },
    changes,
    answeredInTime: {
      count: sum(({ answeredInTime }) => answeredInTime?.count ?? 0),
      of: sum(({ answeredInTime }) => answeredInTime?.of ?? 0),
    },
    before: { month: '2026-10', count: 4640, of: 6444 },
    days,
    ...(channels !== undefined && { reach: { regions, channels } }),
    itself,
    units: [...units],
    months: figuresOfNation.months.map((month, place) => ({
      ...month,
      answeredInTime: month.answeredInTime ?? { count: 4000 + 60 * place, of: 6184 },
    })),
  };
}

/** Of an independent body, as it is shown to oversight: what stands alone. */
export const todayOfIndependentBody = (language: Language): Today => {
  const { standing, days, months, ...nation } = omit(todayOfNation(language), 'steps', 'changes', 'itself');
  const none = { count: 0, of: 0 };
  return {
    ...nation,
    institution: { ...nation.institution, id: 'mahakama', kind: 'independent', children: 3 },
    without: ['about-people', 'independent-details'],
    priorities: [],
    units: [],
    answeredInTime: none,
    before: { month: '2026-10', ...none },
    standing,
    days: days.map((day) => ({ ...day, answeredInTime: none })),
    months: months.map((month) => ({ ...month, answeredInTime: none })),
  };
};

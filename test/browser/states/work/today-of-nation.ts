import { prioritiesOf, type Priority } from '../../../../domain/analytics/priorities/priorities.ts';
import { rankByShare, shareOfGroup } from '../../../../domain/analytics/measures/ranking.ts';
import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { priorityInWords } from '../../../../words/measures/priorities.ts';
import type { ReplyOf } from '../../../../web/src/api/routes.ts';
import { figuresOfNation, unitsOfNation } from './figures-of-nation.ts';

type Today = ReplyOf<'show-today'>;
type Unit = Today['units'][number];

const dateAt = (place: number): string => new Date(Date.UTC(2026, 9, 25 + place)).toISOString().slice(0, 10);

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
      ...(answeredInTime !== undefined && { answeredInTime }),
      ...(share !== undefined && { share, before: Math.max(0, share - 0.13 + 0.02 * place) }),
      ...(group !== undefined && { group }),
      ...(rank !== undefined && { rank }),
      ...(beyond !== undefined && { beyond }),
    }),
  );

/** What the nation's overseers see first, in a language: priorities as the product makes them of those figures. */
export function todayOfNation(language: Language): Today {
  const units = unitsToday(language);
  const sum = (of: (unit: Unit) => number): number => units.reduce((total, unit) => total + of(unit), 0);
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
        ...(place !== undefined && { ranked: { ...place, ofGroup: shareOfGroup(ranked, place.group) } }),
        ...(unit.before !== undefined &&
          unit.answeredInTime !== undefined && {
            before: {
              count: Math.round(unit.before * unit.answeredInTime.of),
              of: unit.answeredInTime.of,
            },
          }),
      };
    }),
  });
  const nodeOf = (id: string) =>
    units.find(({ institution }) => institution.id === id)?.institution ?? figuresOfNation.institution;
  const told = ({ most, institution, ...priority }: Priority): Today['priorities'][number] => {
    const name = (id: string): Text => nodeOf(id).shortName;
    const said = priorityInWords(
      { institution, ...(most !== undefined && { most }), ...priority },
      { institution: name(institution), ...(most !== undefined && { most: name(most.institution) }) },
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
    answeredInTime: {
      count: sum(({ answeredInTime }) => answeredInTime?.count ?? 0),
      of: sum(({ answeredInTime }) => answeredInTime?.of ?? 0),
    },
    before: { month: '2026-10', count: 4640, of: 6444 },
    days,
    ...(channels !== undefined && { reach: { regions, channels } }),
    units: [...units],
    months: figuresOfNation.months.map((month, place) => ({
      ...month,
      answeredInTime: month.answeredInTime ?? { count: 4000 + 60 * place, of: 6184 },
    })),
  };
}

/** Of an independent body, as it is shown to oversight: what stands alone. */
export const todayOfIndependentBody = (language: Language): Today => {
  const { standing, days, months, ...nation } = todayOfNation(language);
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

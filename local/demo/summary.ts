import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { FollowedTicket } from './citizen.ts';

/** What the summary reads of a ticket, as its citizen sees it at the end. */
export type CountedTicket = Pick<FollowedTicket, 'overdue'> & {
  readonly status: Pick<FollowedTicket['status'], 'code' | 'word'>;
  readonly timeline: readonly Pick<FollowedTicket['timeline'][number], 'type' | 'by' | 'institution'>[];
};

const had =
  (type: CountedTicket['timeline'][number]['type']) =>
  ({ timeline }: CountedTicket): boolean =>
    timeline.some((entry) => entry.type === type);

/** What is counted of all tickets: how many of them are so. */
const counts: readonly { readonly of: Text; readonly is: (ticket: CountedTicket) => boolean }[] = [
  { of: { sw: 'yaliyojibiwa', en: 'answered' }, is: had('respond') },
  { of: { sw: 'yaliyopanda ngazi', en: 'escalated' }, is: had('escalate') },
  { of: { sw: 'yaliyokatiwa rufaa', en: 'appealed' }, is: had('appeal') },
  { of: { sw: 'yaliyohamishwa', en: 'transferred' }, is: had('transfer') },
  { of: { sw: 'yenye pingamizi la uhamisho', en: 'with an objection to a transfer' }, is: had('object') },
  { of: { sw: 'yaliyofika usimamizi wa juu', en: 'flagged to oversight' }, is: had('flag') },
  { of: { sw: 'yaliyopitiliza muda sasa hivi', en: 'overdue now' }, is: ({ overdue }) => overdue },
];

const headings = {
  tickets: { sw: 'Idadi kwa kila hali', en: 'Tickets by status' },
  happened: { sw: 'Yaliyotokea', en: 'What happened' },
  best: { sw: 'Taasisi zilizofanya vizuri zaidi', en: 'Best institutions' },
  worst: { sw: 'Taasisi zilizofanya vibaya zaidi', en: 'Worst institutions' },
  nobody: { sw: 'hakuna', en: 'none' },
  record: { sw: 'yalijibiwa {answered}, yalichelewa {late}', en: '{answered} answered, {late} late' },
} as const satisfies Record<string, Text>;

/** How many institutions each list names. */
const named = 3;

/** How an institution did: tickets that it answered, and tickets that went up because it was late. */
export interface Performance {
  readonly shortName: Text;
  readonly answered: number;
  readonly late: number;
}

/** Counted anew from the tickets, as their citizens see them. */
export function performances(tickets: readonly CountedTicket[]): readonly Performance[] {
  const all = new Map<string, Performance>();
  const add = (
    { id, shortName }: CountedTicket['timeline'][number]['institution'],
    what: 'answered' | 'late',
  ) => {
    const before = all.get(id) ?? { shortName, answered: 0, late: 0 };
    all.set(id, { ...before, [what]: before[what] + 1 });
  };
  for (const { timeline } of tickets) {
    timeline.forEach(({ type, by, institution }, index) => {
      if (type === 'respond') add(institution, 'answered');
      const left = timeline[index - 1]?.institution;
      if (type === 'escalate' && by === 'system' && left !== undefined) add(left, 'late');
    });
  }
  return [...all.values()];
}

/** What became of the tickets, in a few lines. */
export function summary(tickets: readonly CountedTicket[], language: Language): string {
  const statuses = new Map<string, number>();
  for (const { status } of tickets) statuses.set(status.word, (statuses.get(status.word) ?? 0) + 1);
  const all = performances(tickets);
  const best = all
    .filter(({ answered, late }) => answered > late)
    .sort(by(({ answered, late }) => answered - late));
  const worst = all.filter(({ late }) => late > 0).sort(by(({ answered, late }) => late - answered));
  return [
    section(headings.tickets[language], [...statuses].sort(by(([, count]) => count)).map(row)),
    section(
      headings.happened[language],
      counts.map(({ of, is }) => row([of[language], tickets.filter(is).length])),
    ),
    section(headings.best[language], recordsOf(best, language)),
    section(headings.worst[language], recordsOf(worst, language)),
  ].join('\n\n');
}

const by =
  <Item>(measure: (item: Item) => number) =>
  (one: Item, other: Item): number =>
    measure(other) - measure(one);

export const row = ([what, count]: readonly [string, number]): string =>
  `${String(count).padStart(5)}  ${what}`;

export const section = (heading: string, lines: readonly string[]): string => [heading, ...lines].join('\n');

/** The first of them, or that there is none. */
const recordsOf = (all: readonly Performance[], language: Language): readonly string[] =>
  all.length === 0 ? [`       ${headings.nobody[language]}`] : all.slice(0, named).map(recordOf(language));

const recordOf =
  (language: Language) =>
  ({ shortName, answered, late }: Performance): string => {
    const record = headings.record[language]
      .replace('{answered}', String(answered))
      .replace('{late}', String(late));
    return `       ${shortName[language]}: ${record}`;
  };

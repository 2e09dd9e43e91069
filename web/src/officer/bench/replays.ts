import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { outcomeOf, type Failure } from '../../api/problem.ts';
import type { ChangeCommand, ShownPreview } from '../administration/change-command.ts';
import { officerApi } from '../session/officer-api.ts';

type Portion = NonNullable<ShownPreview['replayed']>;
type Counts = Omit<Portion['offices'][number], 'institution' | 'officers'>;
type OfficeCounts = Portion['offices'][number];
type CategoryCounts = Portion['categories'][number];

const replayable = ['set-deadlines', 'set-institution-deadlines', 'change-calendar'] as const;

/** A change under which the last months can be replayed. */
export type ReplayableCommand = Extract<ChangeCommand, { readonly act: (typeof replayable)[number] }>;

/** Whether the last months can be replayed under a change. */
export const isReplayed = (asked: ChangeCommand): asked is ReplayableCommand =>
  replayable.some((act) => act === asked.act);

/** What was replayed until now, summed over its portions. */
export interface Replay extends Pick<Portion, 'from' | 'tickets' | 'done' | 'next'> {
  readonly offices: readonly OfficeCounts[];
  readonly categories: readonly CategoryCounts[];
}

/** A change with what the last months would have been by it. */
export interface Trial {
  readonly name: Text;
  readonly replay: Replay;
}

const sumLate = (a: Counts['was'], b: Counts['was']): Counts['was'] => ({
  acknowledgedLate: a.acknowledgedLate + b.acknowledgedLate,
  answeredLate: a.answeredLate + b.answeredLate,
  climbed: a.climbed + b.climbed,
});

const sum = <Row extends Counts>(a: Row, b: Counts): Row => ({
  ...a,
  compared: a.compared + b.compared,
  answered: a.answered + b.answered,
  leftOut: a.leftOut + b.leftOut,
  undecided: a.undecided + b.undecided,
  was: sumLate(a.was, b.was),
  then: sumLate(a.then, b.then),
});

/** The rows of two portions: of what is in both, one. */
function joined<Row extends Counts>(
  known: readonly Row[],
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Row[] {
  const byName = new Map(known.map((row) => [nameOf(row), row]));
  for (const row of rows) {
    const before = byName.get(nameOf(row));
    byName.set(nameOf(row), before === undefined ? row : sum(before, row));
  }
  return [...byName.values()];
}

const joinedPortions = (known: Replay | undefined, { next, ...portion }: Portion): Replay => ({
  from: portion.from,
  tickets: (known?.tickets ?? 0) + portion.tickets,
  done: portion.done,
  offices: joined(known?.offices ?? [], portion.offices, ({ institution }) => institution?.id ?? ''),
  categories: joined(known?.categories ?? [], portion.categories, ({ category }) => category.id),
  ...(next !== undefined && { next }),
});

/** Asks for the next portion and adds it to what is known. */
export async function replayFurther(
  asked: ReplayableCommand,
  known: Replay | undefined,
): Promise<
  { readonly data: Replay; readonly failure?: never } | { readonly data?: never; readonly failure: Failure }
> {
  const replay = known?.next === undefined ? {} : { cursor: known.next };
  const body: ChangeCommand = { ...asked, replay };
  const { data, failure } = await outcomeOf((signal) =>
    officerApi.POST('/v1/officer/registry/preview', { body, signal }),
  );
  if (data === undefined) return { failure };
  if (data.replayed === undefined) throw new TypeError(`${asked.act} was not replayed.`);
  return { data: joinedPortions(known, data.replayed) };
}

const nothing: Counts = {
  compared: 0,
  answered: 0,
  leftOut: 0,
  undecided: 0,
  was: { acknowledgedLate: 0, answeredLate: 0, climbed: 0 },
  then: { acknowledgedLate: 0, answeredLate: 0, climbed: 0 },
};

export const totalOf = ({ offices }: Replay): Counts =>
  offices.reduce((total, office) => sum(total, office), nothing);

/** Officers whose answers of these months are as many as what was late; undefined: nobody answered there. */
export const officersFor = (
  { answered, officers }: Pick<OfficeCounts, 'answered' | 'officers'>,
  late: number,
): number | undefined => (answered === 0 ? undefined : (late * officers) / answered);

/** Sums officers over all offices that answered anything. */
export const officersInAll = ({ offices }: Replay, under: 'was' | 'then'): number =>
  offices.reduce((total, office) => total + (officersFor(office, office[under].answeredLate) ?? 0), 0);

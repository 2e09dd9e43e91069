import type { Instant } from '../../foundation/time/instant.ts';
import type { Headship, Institution } from './institution.ts';

/** What became of somebody's headship of an institution. */
export const headshipOutcomes = ['head', 'acting', 'dates', 'ended'] as const;

export interface HeadshipChange {
  readonly officer: string;
  readonly became: (typeof headshipOutcomes)[number];
  /** Acting: the first and the last moment, both included. */
  readonly from?: Instant;
  readonly until?: Instant;
  /** The head who is away named them. */
  readonly byHead?: true;
  /** An officer who is out and heads nothing: for whom the deputy stands in, or no longer does. */
  readonly absent?: string;
}

const isAhead = ({ until }: Headship, at: Instant): boolean => until === undefined || until >= at;

/** Who acts for the head at `at`, or is to. */
const actingOf = (institution: Institution | undefined, at: Instant): readonly Headship[] =>
  (institution?.actingHeads ?? []).filter((headship) => isAhead(headship, at));

const nameOf = ({ officer, from, until }: Headship): string => [officer, from, until].join(' ');

function changesOfActing(before: readonly Headship[], after: readonly Headship[]): readonly HeadshipChange[] {
  const [known, stated] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  const gone = before.filter((headship) => !stated.has(nameOf(headship)));
  const come = after.filter((headship) => !known.has(nameOf(headship)));
  const did = (headships: readonly Headship[], officer: string): boolean =>
    headships.some((headship) => headship.officer === officer);
  return [
    ...come.map((headship) => ({
      ...headship,
      became: did(gone, headship.officer) ? ('dates' as const) : ('acting' as const),
    })),
    ...gone
      .filter(({ officer }) => !did(come, officer))
      .map((headship) => ({ ...headship, became: 'ended' as const })),
  ];
}

/** How the headships of an institution changed, of what is not over: who heads it now, acts or is to, no longer does, or at other times. */
export function headshipChanges(
  before: Institution | undefined,
  after: Institution,
  at: Instant,
): readonly HeadshipChange[] {
  const [was, is] = [before?.head?.officer, after.head?.officer];
  return [
    ...(is === undefined || is === was ? [] : [{ officer: is, became: 'head' as const }]),
    ...(was === undefined || is === was ? [] : [{ officer: was, became: 'ended' as const }]),
    ...changesOfActing(actingOf(before, at), actingOf(after, at)),
  ];
}

/** Everybody who heads the institution, acts or is to, before a change or after it. */
export const headsConcerned = (
  before: Institution | undefined,
  after: Institution,
  at: Instant,
): readonly string[] => [
  ...new Set(
    [before, after].flatMap((institution) => [
      ...(institution?.head === undefined ? [] : [institution.head.officer]),
      ...actingOf(institution, at).map(({ officer }) => officer),
    ]),
  ),
];

import type { Calendar } from '../foundation/time/calendar.ts';
import { comparing, type CompareDurations } from '../foundation/time/compare-durations.ts';
import type { Policy, PolicyRow } from '../foundation/policy/policy.ts';
import { kinds } from '../foundation/vocabulary/kinds.ts';
import type { RegistryDecision, ChangeContext } from './change.ts';
import type { Records } from './records.ts';
import { refuseIf } from './refusals.ts';
import { administeredOpen, administersTheCountry } from './subtree.ts';

/** The rows of one institution, or those for everybody, which take the place of all such rows. */
export interface NewDeadlines {
  readonly institution?: string;
  readonly rows: readonly Omit<PolicyRow, 'institution'>[];
}

const keyOf = ({ kind, urgent, institution, category }: PolicyRow): string =>
  [kind, urgent ? 'urgent' : '', institution ?? '', category ?? ''].join('|');

const isForAll = ({ institution, category }: PolicyRow): boolean =>
  institution === undefined && category === undefined;

const needed = [
  ...kinds.map((kind) => ({ kind, urgent: false })),
  { kind: 'complaint', urgent: true } as const,
];

/** Whether a row takes from the citizen what the row for everybody gives. */
function lengthens(row: PolicyRow, common: PolicyRow, compare: CompareDurations): boolean {
  const { respond = common.respond, appealWindow = common.appealWindow } = row;
  return (
    compare(row.acknowledge, common.acknowledge) > 0 ||
    (respond !== undefined && common.respond !== undefined && compare(respond, common.respond) > 0) ||
    (appealWindow !== undefined &&
      common.appealWindow !== undefined &&
      compare(appealWindow, common.appealWindow) < 0)
  );
}

/** What must hold of all rows together. Throws `ChangeRefused`. */
function requireSoundRows(rows: readonly PolicyRow[], calendar: Calendar): void {
  const compare = comparing(calendar);
  const commonOf = ({ kind, urgent }: Pick<PolicyRow, 'kind' | 'urgent'>) =>
    rows.find((row) => isForAll(row) && row.kind === kind && row.urgent === urgent);
  refuseIf(new Set(rows.map(keyOf)).size < rows.length, 'row-twice');
  refuseIf(
    needed.some((matter) => commonOf(matter) === undefined),
    'row-missing',
  );
  for (const row of rows) {
    const common = commonOf(row) ?? row;
    refuseIf((row.respond === undefined) !== (common.respond === undefined), 'response-differs');
    refuseIf((row.respond === undefined) !== (row.appealWindow === undefined), 'response-differs');
    refuseIf(row.respond !== undefined && compare(row.acknowledge, row.respond) > 0, 'acknowledges-too-late');
    refuseIf(!isForAll(row) && lengthens(row, common, compare), 'only-shortens');
  }
}

/**
 * The next version of the policy, with other rows for one institution or for everybody. Tickets keep the
 * version of their submission. Throws `ChangeRefused`.
 */
export async function setDeadlines(
  records: Records,
  doing: ChangeContext,
  { institution, rows }: NewDeadlines,
): Promise<RegistryDecision> {
  if (institution === undefined) {
    refuseIf(!(await administersTheCountry(records, doing.by)), 'nation-wide');
  } else await administeredOpen(records, doing, institution);
  const [before, calendar, categories] = await Promise.all([
    records.policy(),
    records.calendar(),
    records.categories(),
  ]);
  const known = new Set(categories.map(({ id }) => id));
  refuseIf(
    rows.some(({ category }) => category !== undefined && !known.has(category)),
    'no-such-category',
  );
  const own = rows.map((row): PolicyRow => ({ ...row, ...(institution !== undefined && { institution }) }));
  const others = before.rows.filter((row) => row.institution !== institution);
  const after: Policy = { ...before, version: before.version + 1, rows: [...others, ...own] };
  requireSoundRows(after.rows, calendar);
  return { act: 'set-deadlines', policy: { before, after } };
}

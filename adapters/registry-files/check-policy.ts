import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { comparing, type CompareDurations } from '../../domain/foundation/time/compare-durations.ts';
import { formatDuration } from '../../domain/foundation/time/duration-text.ts';
import type { Policy, PolicyRow } from '../../domain/foundation/policy/policy.ts';
import type { Act } from '../../domain/foundation/vocabulary/acts.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Problems } from './problem.ts';
import type { YamlContent } from './yaml-document.ts';

/** What exists that a row may name. */
export interface Known {
  readonly institutions: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

const keyOf = ({ kind, urgent, institution, category }: PolicyRow): string =>
  [kind, urgent ? 'urgent' : '', institution ?? '', category ?? ''].join('|');

const isBase = ({ institution, category }: PolicyRow): boolean =>
  institution === undefined && category === undefined;

/** What takes another act back: of each day so often as that, and once more for what was done on a day before. */
const takenBackBy: Readonly<Partial<Record<Act, Act>>> = {
  'undo-acceptance': 'accept',
  'undo-reclassification': 'reclassify',
  'undo-withdrawal': 'withdraw',
  'hide-again': 'open-up',
};

/** What an institution's or a category's row may not lengthen. */
const lengths = ['acknowledge', 'respond'] as const;

/** What must hold of one row by itself. */
function* faultsOf(row: PolicyRow, known: Known, compare: CompareDurations): Generator<string> {
  if (row.institution !== undefined && !known.institutions.has(row.institution)) {
    yield `the institution "${row.institution}" does not exist`;
  }
  if (row.category !== undefined && !known.categories.has(row.category)) {
    yield `the category "${row.category}" does not exist`;
  }
  if (row.respond === undefined && row.appealWindow !== undefined) {
    yield 'a kind that needs no response has no appeal window';
  }
  if (row.respond !== undefined && row.appealWindow === undefined) {
    yield 'a kind that is responded to has an appeal window';
  }
  if (row.respond !== undefined && compare(row.acknowledge, row.respond) > 0) {
    yield `acknowledging may take longer (${formatDuration(row.acknowledge)}) than responding (${formatDuration(row.respond)})`;
  }
}

/** What a special row changes for the worse: an institution may only shorten. */
function* lengthened(
  row: PolicyRow,
  base: PolicyRow | undefined,
  compare: CompareDurations,
): Generator<string> {
  if (base === undefined || isBase(row)) return;
  if ((row.respond === undefined) !== (base.respond === undefined)) {
    yield `whether ${row.kind} needs a response cannot differ by institution or category`;
  }
  for (const what of lengths) {
    const [own, common] = [row[what], base[what]];
    if (own !== undefined && common !== undefined && compare(own, common) > 0) {
      yield `${what} is longer here (${formatDuration(own)}) than for everybody (${formatDuration(common)}); it may only be shorter`;
    }
  }
  const [own, common] = [row.appealWindow, base.appealWindow];
  if (own !== undefined && common !== undefined && compare(own, common) < 0) {
    yield `appealWindow is shorter here (${formatDuration(own)}) than for everybody (${formatDuration(common)}); it is the citizen's time`;
  }
}

function checkRows(
  { value, placeOf }: YamlContent<Policy>,
  known: Known,
  compare: CompareDurations,
  problems: Problems,
): void {
  const { rows } = value;
  rows.forEach((row, index) => {
    const location = placeOf(['rows', index]);
    const base = rows.find(
      (other) => isBase(other) && other.kind === row.kind && other.urgent === row.urgent,
    );
    for (const fault of faultsOf(row, known, compare)) problems.add(location, fault);
    for (const fault of lengthened(row, base, compare)) problems.add(location, fault);
    const first = rows.findIndex((other) => keyOf(other) === keyOf(row));
    if (first < index) {
      problems.add(location, `a row for the same stands in line ${placeOf(['rows', first]).line}`);
    }
  });

  const needed = [
    ...kinds.map((kind) => ({ kind, urgent: false })),
    { kind: 'complaint', urgent: true } as const,
  ];
  for (const { kind, urgent } of needed) {
    if (!rows.some((row) => isBase(row) && row.kind === kind && row.urgent === urgent)) {
      problems.add(placeOf(['rows']), `there is no row for every ${urgent ? 'urgent ' : ''}${kind}`);
    }
  }
}

/** What must hold between the numbers of a policy, and what its rows name. */
export function checkPolicy(
  content: YamlContent<Policy>,
  calendar: Calendar,
  known: Known,
  problems: Problems,
): void {
  const compare = comparing(calendar);
  const { value: policy, placeOf } = content;
  checkRows(content, known, compare, problems);

  if (policy.reminders.first >= policy.reminders.second) {
    problems.add(placeOf(['reminders', 'second']), 'the second reminder does not come after the first');
  }
  for (const which of ['ordinary', 'urgent'] as const) {
    const cap = policy.upperLevel[which];
    if (compare(cap.acknowledge, cap.respond) > 0) {
      problems.add(placeOf(['upperLevel', which]), 'acknowledging may take longer than responding');
    }
  }
  for (const kind of policy.noResponse.closeAtOnce) {
    if (policy.rows.some((row) => row.kind === kind && row.respond !== undefined)) {
      problems.add(
        placeOf(['noResponse', 'closeAtOnce']),
        `${kind} needs a response, so it cannot close once acknowledged`,
      );
    }
  }
  policy.limits.extensions.atMost.forEach(({ kind, urgent }, index, rows) => {
    const location = placeOf(['limits', 'extensions', 'atMost', index]);
    const first = rows.findIndex((row) => row.kind === kind && row.urgent === urgent);
    if (first < index) problems.add(location, 'the same kind was named before');
    if (policy.rows.some((row) => isBase(row) && row.kind === kind && row.respond === undefined)) {
      problems.add(location, `${kind} needs no response, so there is nothing to extend`);
    }
  });
  policy.limits.actsPerDay.forEach(({ by, act, times }, index, rows) => {
    const first = rows.findIndex((row) => row.by === by && row.act === act);
    if (first < index)
      problems.add(placeOf(['limits', 'actsPerDay', index]), 'the same act was named before');
    const takenBack = takenBackBy[act];
    const most = rows.reduce((found, row) => (row.act === takenBack ? Math.max(found, row.times) : found), 0);
    if (takenBack !== undefined && times <= most)
      problems.add(
        placeOf(['limits', 'actsPerDay', index]),
        `what was done with ${takenBack} on a day before could not be taken back after ${most} more on this day`,
      );
  });
  const windows = policy.rows.flatMap(({ appealWindow }) => appealWindow ?? []);
  if (windows.some((window) => compare(policy.windowWarning, window) >= 0)) {
    problems.add(placeOf(['windowWarning']), 'the warning would come before an appeal window begins');
  }
  if (windows.some((window) => compare(policy.untoldWindow, window) < 0)) {
    problems.add(placeOf(['untoldWindow']), 'who cannot be told has less time than who can');
  }
}

import type { Instant } from '../../foundation/time/instant.ts';
import { overlap, type Span } from '../../foundation/time/span.ts';
import type { Heading, Officer, Placement } from './officer.ts';
import type { Headship, Institution } from './institution.ts';
import { absentOf, deputiesOf, staysAtWork, withoutDeputies, withoutDeputiesBetween } from './absences.ts';
import { withHeadingsOf } from './headings.ts';
import type { RegistryContent } from './registry-writer.ts';

/** Ends spans that are no longer there, at `at` at the latest, and leaves out those that had not begun. */
const ended = <Old extends Span>(
  old: readonly Old[],
  stays: (one: Old) => boolean,
  at: Instant,
): readonly Old[] =>
  old
    .filter((one) => !stays(one) && (one.from ?? at) <= at)
    .map((one) => ({ ...one, until: one.until !== undefined && one.until < at ? one.until : at }));

const headshipsOf = ({ head, actingHeads = [] }: Institution): readonly Headship[] => [
  ...(head === undefined ? [] : [head]),
  ...actingHeads,
];

/** The headships that the institution no longer has. */
function endedHeadships(old: Institution, now: Institution, at: Instant): readonly Headship[] {
  const kept = headshipsOf(now);
  const stays = ({ officer, from }: Headship) =>
    kept.some((other) => other.officer === officer && other.from === from);
  return ended(headshipsOf(old), stays, at);
}

/** The officer after a change at `at`, with what they headed before. */
export function withFormerHeadings(old: Officer | undefined, now: Officer, at: Instant): Officer {
  if (old === undefined) return now;
  const { heads: kept = [] } = now;
  const stays = ({ institution, from }: Heading) =>
    kept.some((other) => other.institution === institution && other.from === from);
  const formerHeads = [...(old.formerHeads ?? []), ...ended(old.heads ?? [], stays, at)];
  return formerHeads.length === 0 ? now : { ...now, formerHeads };
}

/** The institution after a change at `at`, with whom it no longer has as heads. */
export function withFormerHeads(old: Institution | undefined, now: Institution, at: Instant): Institution {
  if (old === undefined) return now;
  const formerHeads = [...(old.formerHeads ?? []), ...endedHeadships(old, now, at)];
  return formerHeads.length === 0 ? now : { ...now, formerHeads };
}

/** The institution after a change at `at`, with where it lay before. */
export function withFormerParents(old: Institution | undefined, now: Institution, at: Instant): Institution {
  if (old === undefined) return now;
  const { parent, formerParents = [] } = old;
  const left = parent === now.parent ? [] : [{ ...(parent !== undefined && { parent }), until: at }];
  const all = [...formerParents, ...left];
  return all.length === 0 ? now : { ...now, formerParents: all };
}

/** The officer after a change at `at`, with where they worked before. */
export function withPlacements(old: Officer | undefined, now: Officer, at: Instant): Officer {
  if (old === undefined) return now;
  if (old.institution === now.institution) {
    return old.placements === undefined ? now : { ...now, placements: old.placements };
  }
  const placements: readonly Placement[] = old.placements ?? [{ institution: old.institution }];
  return {
    ...now,
    placements: [
      ...placements.map((placement) =>
        placement.until === undefined ? { ...placement, until: at } : placement,
      ),
      { institution: now.institution, from: at },
    ],
  };
}

/** The officer of the files with who stands in for whom as stored, of those who all stay where they work. */
function withStoredDeputies(
  now: Officer,
  old: Officer | undefined,
  staysById: (id: string) => boolean,
  at: Instant,
): Officer {
  if (old === undefined) return now;
  const { absences, deputyships } = old;
  const kept = {
    ...now,
    ...(absences !== undefined && { absences }),
    ...(deputyships !== undefined && { deputyships }),
  };
  if (!staysById(old.id)) return withoutDeputies(kept, at);
  return [...deputiesOf(old, at), ...absentOf(old, at)]
    .filter((other) => !staysById(other))
    .reduce((officer, other) => withoutDeputiesBetween(officer, other, at), kept);
}

/**
 * The institution of the files with the deputies whom its head named, as stored: while the head stays head, and both stay where they work. Whom
 * the files have act in the same days acts.
 */
function withStoredActing(
  now: Institution,
  old: Institution | undefined,
  staysById: (id: string) => boolean,
  at: Instant,
): Institution {
  const { head, actingHeads: stated = [] } = now;
  if (head === undefined || old?.head?.officer !== head.officer || !staysById(head.officer)) return now;
  const kept = (old.actingHeads ?? []).filter(
    (acting) =>
      acting.byHead === true &&
      (acting.until ?? at) >= at &&
      staysById(acting.officer) &&
      !stated.some((other) => overlap(other, acting) !== undefined),
  );
  if (kept.length === 0) return now;
  const byTime = (a: Headship, b: Headship): number => (a.from ?? '').localeCompare(b.from ?? '');
  return { ...now, actingHeads: [...stated, ...kept].toSorted(byTime) };
}

/**
 * What the files say, with what only the registry remembers: who headed an institution before and where it
 * lay, where an officer worked and what they headed, each until `at` where the files change it, and whose access is
 * taken away for now or who waits to see something; and which days were closed by one administrator alone. Whoever was under somebody when a complaint was filed never sees it, wherever both are now.
 */
export function withThePast(
  stored: RegistryContent | undefined,
  files: RegistryContent,
  at: Instant,
): RegistryContent {
  const institutions = new Map(stored?.institutions.map((institution) => [institution.id, institution]));
  const officers = new Map(stored?.officers.map((officer) => [officer.id, officer]));
  const stated = new Map(files.officers.map((officer) => [officer.id, officer]));
  const staysById = (id: string): boolean => {
    const old = officers.get(id);
    return old !== undefined && staysAtWork(old, stated.get(id));
  };
  const staffed = files.institutions.map((now) =>
    withStoredActing(now, institutions.get(now.id), staysById, at),
  );
  const withDeputies = staffed.filter((office, place) => office !== files.institutions[place]);
  const { changedAlone } = stored?.calendar ?? {};
  return {
    ...files,
    calendar: { ...files.calendar, ...(changedAlone !== undefined && { changedAlone }) },
    institutions: staffed.map((now) => {
      const old = institutions.get(now.id);
      const kept = {
        ...now,
        ...(old?.cameUnder !== undefined && { cameUnder: old.cameUnder }),
        ...(old?.gained !== undefined && { gained: old.gained }),
      };
      return withFormerParents(old, withFormerHeads(old, kept, at), at);
    }),
    officers: files.officers.map((stating) => {
      const now = withDeputies.length === 0 ? stating : withHeadingsOf(stating, withDeputies);
      const old = officers.get(now.id);
      const kept = {
        ...now,
        ...(old?.suspended === true && { suspended: true as const }),
        ...(old?.suspension !== undefined && { suspension: old.suspension }),
        ...(old?.gained !== undefined && { gained: old.gained }),
      };
      return withFormerHeadings(
        old,
        withPlacements(old, withStoredDeputies(kept, old, staysById, at), at),
        at,
      );
    }),
  };
}

import type { Instant } from '../../foundation/time/instant.ts';
import { omit } from '../../foundation/vocabulary/omit.ts';
import type { Absence, Deputyship, Officer } from './officer.ts';
import { isAssignable } from './roles.ts';

/** Why a deputy is not shown a ticket: it is about a person or names one, or is sensitive. */
export const keptFromDeputyBecause = ['person', 'sensitive'] as const;

type Days = Pick<Absence, 'from' | 'until'>;

const byTime = (one: Days, other: Days): number => one.from.localeCompare(other.from);

/** Whether it is not over at `at`. */
export const isAbsenceAhead = ({ until }: Pick<Days, 'until'>, at: Instant): boolean => until >= at;

/** The officer with these absences, or without any. */
export const withAbsences = (officer: Officer, absences: readonly Absence[]): Officer =>
  absences.length === 0 ? omit(officer, 'absences') : { ...officer, absences: absences.toSorted(byTime) };

/** The officer as the deputy in these absences of others, or in none. */
export const withDeputyships = (officer: Officer, deputyships: readonly Deputyship[]): Officer =>
  deputyships.length === 0
    ? omit(officer, 'deputyships')
    : { ...officer, deputyships: deputyships.toSorted(byTime) };

/** Who stands in for the officer at `at` or is to. */
export const deputiesOf = ({ absences = [] }: Officer, at: Instant): readonly string[] =>
  absences.filter((absence) => isAbsenceAhead(absence, at)).map(({ deputy }) => deputy);

/** For whom the officer stands in at `at` or is to. */
export const absentOf = ({ deputyships = [] }: Officer, at: Instant): readonly string[] =>
  deputyships.filter((deputyship) => isAbsenceAhead(deputyship, at)).map(({ officer }) => officer);

/** An absence that ends at `at` is remembered until then; one that had not begun is not. */
const endedAt = (absence: Absence, at: Instant): readonly Absence[] =>
  absence.from < at ? [{ ...absence, until: at }] : [];

/** The officer with absences ended at `at` where `ends` says so, of those that are not over. */
export const withAbsencesEnded = (
  officer: Officer,
  at: Instant,
  ends: (absence: Absence) => boolean,
): Officer =>
  withAbsences(
    officer,
    (officer.absences ?? []).flatMap((absence) =>
      isAbsenceAhead(absence, at) && ends(absence) ? endedAt(absence, at) : [absence],
    ),
  );

/** The officer with neither deputy nor absent colleague of this id from `at` on. */
export const withoutDeputiesBetween = (officer: Officer, other: string, at: Instant): Officer =>
  withDeputyships(
    withAbsencesEnded(officer, at, ({ deputy }) => deputy === other),
    (officer.deputyships ?? []).filter((deputyship) => deputyship.officer !== other),
  );

/** The officer with no deputy from `at` on, standing in for nobody. */
export const withoutDeputies = (officer: Officer, at: Instant): Officer =>
  withDeputyships(
    withAbsencesEnded(officer, at, () => true),
    [],
  );

/** Whether an officer still works on tickets where they did: only then anybody stands in for them, or they for others. */
export const staysAtWork = (before: Officer, after: Officer | undefined): boolean =>
  after !== undefined &&
  (!isAssignable(before) || (isAssignable(after) && before.institution === after.institution));

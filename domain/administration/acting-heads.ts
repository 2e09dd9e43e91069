import type { Instant } from '../foundation/time/instant.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import type { Headship, Institution } from '../institutions/registry/institution.ts';
import { refuseIf } from './refusals.ts';

/** Whether somebody does not act for a head any more at `at`. */
export const isOver = ({ until }: Headship, at: Instant): boolean => until !== undefined && until < at;

/** The institution without those who act for its head now or are to, where `ends` says so. */
export function withoutActing(
  institution: Institution,
  at: Instant,
  ends: (headship: Headship) => boolean = () => true,
): Institution {
  const acting = (institution.actingHeads ?? []).filter(
    (headship) => isOver(headship, at) || !ends(headship),
  );
  return acting.length === 0 ? omit(institution, 'actingHeads') : { ...institution, actingHeads: acting };
}

/** The institution with one more who acts for its head. Throws `ChangeRefused` where two would act at once. */
export function withActing(
  before: Institution,
  acting: Headship & Required<Pick<Headship, 'from' | 'until'>>,
): Institution {
  const { actingHeads = [] } = before;
  const { from, until } = acting;
  refuseIf(
    actingHeads.some((other) => from <= (other.until ?? from) && (other.from ?? until) <= until),
    'acting-overlaps',
  );
  return {
    ...before,
    actingHeads: [...actingHeads, acting].toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
  };
}

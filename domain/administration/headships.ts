import type { Instant } from '../foundation/time/instant.ts';
import type { Headship, Institution } from '../institutions/registry/institution.ts';
import type { Officer } from '../institutions/registry/officer.ts';
import { omit } from '../foundation/vocabulary/omit.ts';
import { isOver, withActing, withoutActing } from './acting-heads.ts';
import type { RegistryDecision, ChangeContext, Replaced } from './change.ts';
import type { Records } from './records.ts';
import { ChangeRefused, refuseIf } from './refusals.ts';
import { settle } from './settle.ts';
import { administeredActive, administeredOpen } from './subtree.ts';

const of =
  (officer: string) =>
  (headship: Headship): boolean =>
    headship.officer === officer;

/** The institution as nobody heads it any more, for good or acting. */
export const withoutAnyHead = (institution: Institution, at: Instant): Institution =>
  withoutActing(omit(institution, 'head'), at);

/** The institutions that the officer heads, without that: only for good, or in any way. */
export async function withoutHeadshipsOf(
  records: Records,
  { id, heads = [] }: Officer,
  at: Instant,
  which: 'for-good' | 'any',
): Promise<readonly Replaced<Institution>[]> {
  const ids = [...new Set(heads.map(({ institution }) => institution))];
  const found = await Promise.all(ids.map((headed) => records.institution(headed)));
  return found.flatMap((before) => {
    if (before === undefined) return [];
    const headless = before.head?.officer === id ? omit(before, 'head') : before;
    return [{ before, after: which === 'any' ? withoutActing(headless, at, of(id)) : headless }];
  });
}

interface Appointment {
  readonly institution: string;
  readonly officer: string;
}

/** Makes an officer who works there the head. Whoever was it is none any more. Throws `ChangeRefused`. */
export async function appointHead(
  records: Records,
  doing: ChangeContext,
  { institution: id, officer: named }: Appointment,
): Promise<RegistryDecision> {
  const { institution: before } = await administeredOpen(records, doing, id);
  const officer = await administeredActive(records, doing, named);
  refuseIf(officer.institution !== id, 'works-elsewhere');
  refuseIf(before.head?.officer === named, 'nothing-changes');
  const after = { ...before, head: { officer: named } };
  const stated = { institutions: [{ before, after }], officers: [{ before: officer, after: officer }] };
  return { act: 'appoint-head', ...(await settle(records, stated, doing.at)) };
}

/** Somebody acts for the head (kaimu) between two moments, both included. Throws `ChangeRefused`. */
export async function appointActingHead(
  records: Records,
  doing: ChangeContext,
  { institution: id, officer: named, ...term }: Appointment & Required<Pick<Headship, 'from' | 'until'>>,
): Promise<RegistryDecision> {
  const { institution: before } = await administeredOpen(records, doing, id);
  const officer = await administeredActive(records, doing, named);
  refuseIf(term.until < term.from || term.until < doing.at, 'date-order');
  const after = withActing(before, { officer: named, ...term });
  const stated = { institutions: [{ before, after }], officers: [{ before: officer, after: officer }] };
  return { act: 'appoint-acting-head', ...(await settle(records, stated, doing.at)) };
}

/** The officer heads the institution no more, for good or acting. The place stays empty. Throws `ChangeRefused`. */
export async function endHeadship(
  records: Records,
  doing: ChangeContext,
  { institution: id, officer: named }: Appointment,
): Promise<RegistryDecision> {
  const { institution: before } = await administeredOpen(records, doing, id);
  const officer = await records.officer(named);
  if (officer === undefined) throw new ChangeRefused('no-such-officer');
  refuseIf(named === doing.by.id, 'own-record');
  const heads = before.head?.officer === named;
  const acts = (before.actingHeads ?? []).some(
    (headship) => headship.officer === named && !isOver(headship, doing.at),
  );
  refuseIf(!heads && !acts, 'no-such-headship');
  const after = withoutActing(heads ? omit(before, 'head') : before, doing.at, of(named));
  const settled = await settle(records, { institutions: [{ before, after }] }, doing.at);
  return { act: 'end-headship', ...settled };
}

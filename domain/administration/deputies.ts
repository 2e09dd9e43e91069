import { later, plusSeconds, secondsOf, type Instant } from '../foundation/time/instant.ts';
import { overlap } from '../foundation/time/span.ts';
import {
  isAbsenceAhead,
  withAbsences,
  withAbsencesEnded,
  withDeputyships,
} from '../institutions/registry/absences.ts';
import { officeHeadOf } from '../institutions/registry/head-of.ts';
import type { HeadshipChange } from '../institutions/registry/headship-changes.ts';
import type { Headship, Institution, Lineage } from '../institutions/registry/institution.ts';
import {
  isSuspended,
  type Absence,
  type Deputyship,
  type Officer,
} from '../institutions/registry/officer.ts';
import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import { isAssignable } from '../institutions/registry/roles.ts';
import type { RegistryDecision, ChangeContext } from './change.ts';
import { withActing, withoutActing } from './acting-heads.ts';
import type { Records } from './records.ts';
import { ChangeRefused, refuseIf } from './refusals.ts';
import { settle } from './settle.ts';
import { administeredOpen } from './subtree.ts';

const secondsOfDay = 24 * 60 * 60;
/**
 * So long, in days of any year, an officer is out with a deputy, all namings together: the longest leave that the law gives, and the
 * days around it. Source: docs/rules.md, Out of office.
 */
const longestAbsence = 120 * secondsOfDay;
const year = 365 * secondsOfDay;

/** Whether a colleague can stand in: one who handles tickets. What is sensitive is shown to them only where they are trained. */
export const canStandIn = (officer: Officer, at: Instant): boolean =>
  isAssignable(officer) && !isSuspended(officer, at);

interface Deputy {
  readonly institution: string;
  readonly officer: string;
}

type Days = Pick<Absence, 'from' | 'until'>;

/** Seconds that both have in common. */
function secondsIn(days: Days, within: Days): number {
  const { from, until } = overlap(days, within) ?? {};
  return from === undefined || until === undefined ? 0 : secondsOf(until) - secondsOf(from);
}

/** Whether the absences of some year, one that ends with one of them, are longer than an officer is out by themselves. */
const isTooLong = (absences: readonly Days[]): boolean =>
  absences.some(({ until }) => {
    const within = { from: plusSeconds(until, -year), until };
    return absences.reduce((total, days) => total + secondsIn(days, within), 0) > longestAbsence;
  });

/** What is remembered of an officer's absences: those of the year before `at`, and what is to come. */
const remembered = ({ absences = [] }: Officer, at: Instant): readonly Absence[] =>
  absences.filter(({ until }) => plusSeconds(until, year) > at);

const ahead = ({ deputyships = [] }: Officer, at: Instant): readonly Deputyship[] =>
  deputyships.filter((deputyship) => isAbsenceAhead(deputyship, at));

/** Both of them, and the head of whoever is out, are told. A head's own absence is told as the change of a headship. */
function tellingAbsence(
  { institution, above }: Lineage,
  headships: readonly HeadshipChange[],
  at: Instant,
): readonly RegistryTask[] {
  const head = officeHeadOf({ institution, above }, at)?.officer;
  const officers = headships.flatMap(({ officer, absent }) => [officer, absent]);
  const heads = [...officers, head].filter((officer) => officer !== undefined);
  return [{ what: 'tell-heads', institution: institution.id, headships, heads: [...new Set(heads)] }];
}

/**
 * An officer who is out lets a colleague of the office stand in between two moments, both included; never before `doing.at`. Of the
 * head for good the deputy is acting head as well. Throws `ChangeRefused`.
 */
export async function nameDeputy(
  records: Records,
  doing: ChangeContext,
  { institution, officer: named, ...days }: Deputy & Days,
): Promise<RegistryDecision> {
  const { by, at } = doing;
  const lineage = await administeredOpen(records, doing, institution);
  const [absent, deputy] = await Promise.all([records.officer(by.id), records.officer(named)]);
  if (absent === undefined || deputy === undefined) throw new ChangeRefused('no-such-officer');
  refuseIf(absent.institution !== institution || !isAssignable(absent), 'not-own-office');
  refuseIf(named === by.id, 'own-record');
  refuseIf(deputy.institution !== institution, 'works-elsewhere');
  refuseIf(!canStandIn(deputy, at), 'cannot-stand-in');
  const term = { from: later(days.from, at), until: days.until };
  refuseIf(term.until < term.from, 'date-order');
  const known = remembered(absent, at);
  refuseIf(
    known.some((other) => overlap(other, term) !== undefined),
    'absences-overlap',
  );
  refuseIf(
    remembered(deputy, at).some((other) => overlap(other, term) !== undefined),
    'deputy-is-out',
  );
  refuseIf(
    ahead(absent, at).some((other) => overlap(other, term) !== undefined),
    'stands-in-then',
  );
  const absences = [...known, { deputy: named, ...term, named: at }];
  refuseIf(isTooLong(absences), 'absence-too-long');
  const standing = [...ahead(deputy, at), { officer: by.id, ...term, named: at }];
  const office = lineage.institution;
  const isHead = office.head?.officer === by.id;
  const settled = await settle(
    records,
    {
      institutions: isHead
        ? [{ before: office, after: withActing(office, { officer: named, ...term, byHead: true }) }]
        : [],
      officers: [
        { before: absent, after: withAbsences(absent, absences) },
        { before: deputy, after: withDeputyships(deputy, standing) },
      ],
    },
    at,
  );
  if (isHead) return { act: 'appoint-acting-head', ...settled };
  const told = tellingAbsence(lineage, [{ officer: named, became: 'acting', ...term, absent: by.id }], at);
  return { act: 'change-officer', ...settled, consequences: [...settled.consequences, ...told] };
}

/** The institution without the deputy as acting head, where `absent` is its head. */
function withoutDeputyOf(office: Institution, absent: string, deputy: string, at: Instant): Institution {
  if (office.head?.officer !== absent) return office;
  return withoutActing(office, at, ({ byHead, officer }: Headship) => byHead === true && officer === deputy);
}

/**
 * An officer is back, or their deputy does not stand in any more: both may end it at any time. `absent`: who is out. Throws
 * `ChangeRefused`.
 */
export async function endDeputy(
  records: Records,
  doing: ChangeContext,
  { institution, officer: named, absent: out }: Deputy & { readonly absent: string },
): Promise<RegistryDecision> {
  const { by, at } = doing;
  const lineage = await administeredOpen(records, doing, institution);
  refuseIf(by.id !== out && by.id !== named, 'no-such-absence');
  const [absent, deputy] = await Promise.all([records.officer(out), records.officer(named)]);
  if (absent === undefined || deputy === undefined) throw new ChangeRefused('no-such-officer');
  const office = lineage.institution;
  refuseIf(absent.institution !== institution && office.head?.officer !== out, 'no-such-absence');
  const ended = (absent.absences ?? []).filter(
    (absence) => absence.deputy === named && isAbsenceAhead(absence, at),
  );
  const after = withoutDeputyOf(office, out, named, at);
  const wasActing = (office.actingHeads ?? []).length !== (after.actingHeads ?? []).length;
  refuseIf(ended.length === 0 && !wasActing, 'no-such-absence');
  const settled = await settle(
    records,
    {
      institutions: wasActing ? [{ before: office, after }] : [],
      officers: [
        {
          before: absent,
          after: withAbsencesEnded(absent, at, ({ deputy: standing }) => standing === named),
        },
        {
          before: deputy,
          after: withDeputyships(
            deputy,
            ahead(deputy, at).filter(({ officer }) => officer !== out),
          ),
        },
      ],
    },
    at,
  );
  if (wasActing) return { act: 'end-headship', ...settled };
  const told = ended.map(({ from, until }) => ({
    officer: named,
    became: 'ended' as const,
    ...{ from, until, absent: out },
  }));
  return {
    act: 'change-officer',
    ...settled,
    consequences: [...settled.consequences, ...tellingAbsence(lineage, told, at)],
  };
}

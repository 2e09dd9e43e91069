import type { Instant } from '../../foundation/time/instant.ts';
import { runs } from '../registry/head-of.ts';
import { waitingAt } from '../registry/gained-sight.ts';
import { isAbsenceAhead } from '../registry/absences.ts';
import type {
  Absence,
  Deputyship,
  GainedSight,
  Heading,
  Officer,
  OfficerRole,
  Placement,
} from '../registry/officer.ts';

/** An officer as a request finds them: with the roles and the headships that run at that moment. */
export interface PresentOfficer {
  readonly id: string;
  readonly institution: string;
  readonly name: string;
  /** `head` exactly while the officer heads something. */
  readonly roles: readonly OfficerRole[];
  /** May handle sensitive categories. */
  readonly trained: boolean;
  /** The institutions that the officer heads now, for good or acting. */
  readonly heads: readonly string[];
  /** Institutions among these where the officer is acting head (kaimu). */
  readonly actsFor: readonly string[];
  /** Institutions among these where a head who is away named the officer, and nothing else makes them head; none: absent. */
  readonly headsAsDeputy?: readonly string[];
  /** Who is out now, and for whom the officer stands in; nobody: absent. */
  readonly standsInFor?: readonly Pick<Deputyship, 'officer' | 'named' | 'until'>[];
  /** When the officer is out or is to be, and who stands in then; never: absent. */
  readonly absences?: readonly Absence[];
  /** What the officer heads, headed, or is to head, each in its time; none: absent. */
  readonly headings?: readonly Heading[];
  /** What the officer was let see by one administrator, and waits for; none: absent. */
  readonly gained?: readonly GainedSight[];
  /** Where the officer worked before, if anywhere else: `Officer.placements`. */
  readonly placements?: readonly Placement[];
}

const isActing = ({ from, until }: Heading): boolean => from !== undefined || until !== undefined;

/**
 * The officer at `at`. Acting as head counts as head while it runs, and not a second longer: the role in
 * the record alone makes nobody a head.
 */
export function presentOfficer(officer: Officer, at: Instant): PresentOfficer {
  const { id, institution, name, roles, trained, heads = [], formerHeads = [], placements } = officer;
  const gained = waitingAt(officer, at);
  const headings = [...heads, ...formerHeads];
  const running = heads.filter((heading) => runs(heading, at));
  const idsOf = (headings: readonly Heading[]) => [
    ...new Set(headings.map((heading) => heading.institution)),
  ];
  const others = roles.filter((role) => role !== 'head');
  const byOthers = idsOf(running.filter(({ byHead }) => byHead !== true));
  const headsAsDeputy = idsOf(running).filter((headed) => !byOthers.includes(headed));
  const standsInFor = (officer.deputyships ?? [])
    .filter((deputyship) => runs(deputyship, at))
    .map(({ officer: absent, named, until }) => ({ officer: absent, named, until }));
  const absences = (officer.absences ?? []).filter((absence) => isAbsenceAhead(absence, at));
  return {
    id,
    institution,
    name,
    roles: running.length === 0 ? others : ['head', ...others],
    trained,
    heads: idsOf(running),
    actsFor: idsOf(running.filter(isActing)),
    ...(headsAsDeputy.length > 0 && { headsAsDeputy }),
    ...(standsInFor.length > 0 && { standsInFor }),
    ...(absences.length > 0 && { absences }),
    ...(headings.length > 0 && { headings }),
    ...(gained.length > 0 && { gained }),
    ...(placements !== undefined && { placements }),
  };
}

/** The officer's record, as an assignment to themselves takes it. */
export const officerRecordOf = ({ id, institution, name, roles, trained }: PresentOfficer): Officer => ({
  v: 1,
  id,
  institution,
  name,
  roles,
  trained,
  active: true,
});

/** From when to when the officer acts for the head of an institution at `at`; undefined where they do not. */
export const actingTermOf = (
  { headings = [] }: Pick<PresentOfficer, 'headings'>,
  institution: string,
  at: Instant,
): Pick<Heading, 'from' | 'until'> | undefined =>
  headings.find((heading) => heading.institution === institution && isActing(heading) && runs(heading, at));

/** The offices that the officer works at or heads. */
export const officesWorkedAt = ({
  institution,
  heads,
}: Pick<PresentOfficer, 'institution' | 'heads'>): readonly string[] => [...new Set([institution, ...heads])];

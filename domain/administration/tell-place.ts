import type { RegistryTask } from '../institutions/registry/registry-task.ts';
import { officeHeadOf, officeHeadsOf } from '../institutions/registry/head-of.ts';
import type { Lineage } from '../institutions/registry/institution.ts';
import type { ChangeContext } from './change.ts';

/** An institution as it lay before a change, and what it came under, or what takes its place. */
interface ChangedPlace {
  readonly became: 'moved' | 'closed';
  readonly of: Lineage;
  readonly to: Lineage;
}

/** The lineage of what lies right above. */
function aboveOf({ above: [institution, ...above] }: Lineage): readonly Lineage[] {
  return institution === undefined ? [] : [{ institution, above }];
}

/** Tasks that tell those who head an institution, and the nearest heads above it before and after, that its place changed. */
export function tellingOfMove({ became, of, to }: ChangedPlace, { by, at }: ChangeContext): RegistryTask {
  const nearest = [...aboveOf(of), to].flatMap((lineage) => officeHeadOf(lineage, at)?.officer ?? []);
  const heads = [...new Set([...officeHeadsOf(of.institution, at), ...nearest])];
  return { what: 'tell-place', institution: of.institution.id, became, to: to.institution.id, heads, by };
}

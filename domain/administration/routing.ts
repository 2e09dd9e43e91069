import type { Lineage } from '../institutions/registry/institution.ts';
import { pathOf } from '../institutions/registry/levels.ts';
import {
  areSameRules,
  isSameRule,
  type CategoryRouting,
  type RoutingRule,
} from '../institutions/registry/routing.ts';
import {
  institutionOfRule,
  partOfRule,
  ruleErrors,
  rulesErrors,
  type RuleError,
  type RulesError,
} from '../institutions/registry/routing-errors.ts';
import type { ChangeContext, RegistryDecision } from './change.ts';
import type { Records } from './records.ts';
import { ChangeRefused, refuseIf, type AdministrationRefusal } from './refusals.ts';
import { administersTheCountry } from './subtree.ts';

/** The rules of a category, in their order, which take the place of all that it had. */
export type NewRouting = Pick<CategoryRouting, 'category' | 'rules'>;

const refusals: Readonly<Record<(RuleError | RulesError)['error'], AdministrationRefusal>> = {
  'reason-characters': 'reason-unfit',
  'reason-length': 'reason-unfit',
  'reason-braces': 'reason-unfit',
  'reason-place-once': 'reason-place',
  'reason-without-place': 'reason-place',
  'unknown-place': 'no-such-place',
  'unknown-institution': 'no-such-institution',
  'not-served': 'institution-not-served',
  'same-rule': 'rule-twice',
  'other-receiver': 'only-one-receiver',
  nowhere: 'no-rule-for-everywhere',
};

/** Reads every institution that rules name, with all above it. */
async function lineagesOf(records: Records, rules: readonly RoutingRule[]): Promise<readonly Lineage[]> {
  const ids = new Set(
    rules.flatMap((rule) => [partOfRule(rule) ?? [], institutionOfRule(rule) ?? []].flat()),
  );
  const found = await Promise.all([...ids].map((id) => records.lineage(id)));
  return found.filter((lineage) => lineage !== undefined);
}

/**
 * The rules by which offices are suggested for a category. Tickets that were sent stay where they lie. Throws `ChangeRefused`: a rule
 * that the category had may lead to an institution that was closed since, a new one may not.
 */
export async function setRouting(
  records: Records,
  { by }: ChangeContext,
  { category, rules }: NewRouting,
): Promise<RegistryDecision> {
  refuseIf(!(await administersTheCountry(records, by)), 'nation-wide');
  const [known, before, lineages] = await Promise.all([
    records.categories().then((all) => all.find(({ id }) => id === category)),
    records.routingOf(category),
    lineagesOf(records, rules),
  ]);
  if (known === undefined) throw new ChangeRefused('no-such-category');
  refuseIf(areSameRules(before?.rules ?? [], rules), 'nothing-changes');
  const institutions = new Map(lineages.flatMap(pathOf).map((institution) => [institution.id, institution]));
  const registry = { ids: new Set(institutions.keys()), institutions };
  const [found] = [...rules.flatMap((rule) => ruleErrors(rule, registry)), ...rulesErrors(rules, known)];
  if (found !== undefined) throw new ChangeRefused(refusals[found.error]);
  const isNew = (rule: RoutingRule) => before?.rules.some((old) => isSameRule(rule, old)) !== true;
  refuseIf(
    rules.filter(isNew).some((rule) => institutions.get(institutionOfRule(rule) ?? '')?.closed !== undefined),
    'institution-closed',
  );
  const after: CategoryRouting = { v: 1, category, rules };
  return { act: 'set-routing', routing: { ...(before !== undefined && { before }), after } };
}

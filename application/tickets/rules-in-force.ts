import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';

/** The policy and the calendar of today, by which whatever belongs to no ticket yet is judged. */
export async function rulesInForce(
  registry: Pick<Registry, 'currentPolicy' | 'calendar'>,
): Promise<TimeRules> {
  const [policy, calendar] = await Promise.all([registry.currentPolicy(), registry.calendar()]);
  return { policy, calendar };
}

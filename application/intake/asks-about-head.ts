import { asksForOfficeHead } from '../../domain/institutions/names/asks-for-head.ts';
import { officeInPath } from '../../domain/institutions/names/heads-meant.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { nameRules } from '../tickets/name-rules.ts';
import type { NewTicket } from './new-ticket.ts';

/** A complaint as far as it is written. */
type Draft = Pick<NewTicket, 'kind' | 'institution' | 'subject' | 'description'>;

/**
 * Whether the sender of a complaint is asked if it is about the head of the office, before it goes. The answer follows from
 * the words and the name of the office alone, so that nobody learns from it who heads what. Throws what the registry throws.
 */
export async function asksAboutOfficeHead(
  registry: Pick<Registry, 'lineage'>,
  { kind, institution, subject, description }: Draft,
): Promise<boolean> {
  if (kind !== 'complaint') return false;
  const chosen = await registry.lineage(institution);
  return (
    chosen !== undefined && asksForOfficeHead([subject, description], officeInPath(pathOf(chosen)), nameRules)
  );
}

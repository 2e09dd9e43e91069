import type { RegistryDecision } from '../../../domain/administration/change.ts';
import type { Proposals } from '../../../domain/administration/proposals.ts';
import type { Records } from '../../../domain/administration/records.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import type { OfficerContact } from '../../../domain/institutions/registry/registry-writer.ts';
import { aboveOf } from '../../../domain/ticketing/routing/above.ts';

/** Reads of the registry that decisions on a draft need. */
export type DraftReading = Records & Pick<Proposals, 'proposal' | 'contactOf'>;

/** The registry as it would be after decisions that nobody stored. */
export interface DraftRecords extends DraftReading {
  /** Counts a decision as done. */
  apply(decision: RegistryDecision): void;
}

/** Remembers what is read once by its name. */
function once<Value>(read: (id: string) => Promise<Value>): (id: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
}

/** Puts items in the place of those with the same id, and adds those that are new to the listing. */
const replacing = <Item extends { readonly id: string }>(
  listed: readonly Item[],
  changed: ReadonlyMap<string, Item>,
  belongs: (item: Item) => boolean,
): readonly Item[] => [
  ...listed.map((item) => changed.get(item.id) ?? item).filter(belongs),
  ...[...changed.values()].filter((item) => belongs(item) && listed.every(({ id }) => id !== item.id)),
];

/** Opens a draft over the registry: reads each item once, and decides on what was decided before. Nothing is stored. */
export function draftOf(records: DraftReading): DraftRecords {
  const institutions = new Map<string, Institution>();
  const officers = new Map<string, Officer>();
  const contacts = new Map<string, OfficerContact>();
  const storedInstitution = once((id) => records.institution(id));
  const storedOfficer = once((id) => records.officer(id));
  const storedContact = once((id) => records.contactOf(id));
  const children = once((id) => records.childrenOf(id === '' ? undefined : id));
  const staff = once((id) => records.officersOf(id));
  const whole = { categories: once(() => records.categories()), policy: once(() => records.policy()) };
  const routing = once((category) => records.routingOf(category));
  const calendar = once(() => records.calendar());

  const institution = async (id: string): Promise<Institution | undefined> =>
    institutions.get(id) ?? storedInstitution(id);

  return {
    institution,
    async lineage(id) {
      const node = await institution(id);
      return (
        node && { institution: node, above: await aboveOf(node, (ids) => Promise.all(ids.map(institution))) }
      );
    },
    childrenOf: async (id) =>
      replacing(
        await children(id ?? ''),
        institutions,
        ({ parent, closed }) => parent === id && closed === undefined,
      ),
    officer: async (id) => officers.get(id) ?? storedOfficer(id),
    officersOf: async (id) => replacing(await staff(id), officers, (officer) => officer.institution === id),
    categories: () => whole.categories(''),
    routingOf: routing,
    policy: () => whole.policy(''),
    calendar: () => calendar(''),
    proposal: (id) => records.proposal(id),
    contactOf: async (id) => contacts.get(id) ?? storedContact(id),
    apply(decision) {
      for (const { after } of decision.institutions ?? []) institutions.set(after.id, after);
      for (const { after } of decision.officers ?? []) officers.set(after.id, after);
      if (decision.contact !== undefined) contacts.set(decision.contact.officer, decision.contact);
    },
  };
}

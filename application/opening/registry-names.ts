import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';
import { partIdsOf } from '../shown-location.ts';
import type { ShownEvent, ShownFacts } from '../record/shown-events.ts';

/** The names of what a shown ticket says by id of the registry: by that id. What the registry has no longer is left out. */
export interface RegistryNames {
  readonly places: Readonly<Record<string, Text>>;
  readonly officers: Readonly<Record<string, string>>;
  readonly institutions: Readonly<Record<string, Text>>;
  readonly categories: Readonly<Record<string, Text>>;
}

/** The facts of the history that are ids, by what they name. */
const idFacts = {
  officers: ['officer', 'formerOfficer', 'answeredBy', 'giver'],
  institutions: ['unit', 'institution', 'decider'],
  categories: ['categoryBefore'],
} as const satisfies Partial<Record<keyof RegistryNames, readonly (keyof ShownFacts)[]>>;

async function namesById<Name>(
  ids: readonly string[],
  nameOf: (id: string) => Promise<Name | undefined>,
): Promise<Readonly<Record<string, Name>>> {
  const found = await Promise.all([...new Set(ids)].map(async (id) => [id, await nameOf(id)] as const));
  return Object.fromEntries(found.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}

/** Reads the names of what a location and the facts of a history say by id, each once. */
export async function registryNames(
  { place, history }: { readonly place: Place | undefined; readonly history: readonly ShownEvent[] },
  registry: Pick<Registry, 'institution' | 'category' | 'officer'>,
): Promise<RegistryNames> {
  const idsIn = (kind: keyof typeof idFacts): readonly string[] =>
    history.flatMap(({ facts }) => idFacts[kind].flatMap((fact) => facts[fact] ?? []));
  const [places, officers, institutions, categories] = await Promise.all([
    namesById(partIdsOf(place), async (id) => (await registry.institution(id))?.name),
    namesById(idsIn('officers'), async (id) => (await registry.officer(id))?.name),
    namesById(idsIn('institutions'), async (id) => (await registry.institution(id))?.shortName),
    namesById(idsIn('categories'), async (id) => (await registry.category(id))?.name),
  ]);
  return { places, officers, institutions, categories };
}

import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { type Contradiction, contradictionsIn } from '../../domain/casework/acts/place-contradictions.ts';
import { type GovernedPart, governedParts } from '../../domain/institutions/registry/governed-parts.ts';
import type { FieldErrorCode } from '../../words/field-errors.ts';
import { whereaboutsWords } from '../../words/whereabouts.ts';
import type { Parameters } from '../../words/fill.ts';
import { RequestRefused } from '../request-refused.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';

/** How the point is named where it contradicts the rest. */
const pointWords: Text = { sw: 'alama ya ramani', en: 'the point on the map' };

const wrongAt = (path: readonly string[], code: FieldErrorCode, parameters?: Parameters) => ({
  path,
  code,
  ...(parameters && { parameters }),
});

const contradictedAt = (at: readonly string[], contradiction: Contradiction) => {
  const { part, lies } = contradiction;
  return 'beside' in contradiction
    ? wrongAt([...at, part], 'not-beside', {
        part: lies?.shortName ?? pointWords,
        other: whereaboutsWords[contradiction.beside],
      })
    : wrongAt([...at, part], 'lies-elsewhere', {
        part: lies?.shortName ?? pointWords,
        whole: contradiction.outside.shortName,
      });
};

/** The place with the wider parts in which the narrowest lies: whoever says a council is counted in its region too. */
function whole(place: Place, found: readonly (readonly [GovernedPart, Lineage | undefined])[]): Place {
  const narrowest = found.findLast(([, lineage]) => lineage !== undefined)?.[1];
  const nodes = narrowest === undefined ? [] : pathOf(narrowest);
  const parts = governedParts.flatMap((part) => {
    const id = place[part] ?? nodes.find(({ kind }) => kind === part)?.id;
    return id === undefined ? [] : [[part, id] as const];
  });
  return { ...place, ...Object.fromEntries(parts) };
}

/**
 * The place with all parts that follow from those that were said. Throws `unknown-place` where the place names what is no region, council or ward of the registry, and
 * `place-contradicts-itself` where its parts do not lie in each other. `at`: where the place stands in what was sent.
 */
export async function requireValidPlace(
  place: Place | undefined,
  registry: Pick<Registry, 'lineage'>,
  at: readonly string[] = ['place'],
): Promise<Place | undefined> {
  if (place === undefined) return undefined;
  const named = governedParts.flatMap((part) =>
    place[part] === undefined ? [] : [[part, place[part]] as const],
  );
  const found = await Promise.all(
    named.map(async ([part, id]): Promise<readonly [GovernedPart, Lineage | undefined]> => {
      const lineage = await registry.lineage(id);
      return [part, lineage?.institution.kind === part ? lineage : undefined];
    }),
  );
  const unknown = found.flatMap(([part, lineage]) => (lineage ? [] : [wrongAt([...at, part], 'unknown')]));
  if (unknown.length > 0) throw new RequestRefused({ code: 'unknown-place', fields: unknown });

  const contradictions = contradictionsIn(place, Object.fromEntries(found));
  if (contradictions.length > 0)
    throw new RequestRefused({
      code: 'place-contradicts-itself',
      fields: contradictions.map((contradiction) => contradictedAt(at, contradiction)),
    });
  return whole(place, found);
}

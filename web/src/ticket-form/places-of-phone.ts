import { points } from 'virtual:registry/points';
import { unpackPoints } from '../../../domain/institutions/positions/packed-points.ts';
import { placesOfPosition } from '../../../domain/institutions/positions/places-of-position.ts';
import { abroad } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { chosenBeforehand } from '../../../domain/institutions/understanding/confidence.ts';
import { idAndName } from './id-and-name.ts';
import type { ListedPlace } from './public-lists.ts';
import type { PlaceAnswers } from './ticket-answers.ts';

type Position = Parameters<typeof placesOfPosition>[1];

/**
 * What a phone's position fills in: abroad, or a region and where that is likely enough a council of it; the ward is never
 * set. Undefined: nobody can tell.
 */
export function placesOfPhone(position: Position, regions: readonly ListedPlace[]): PlaceAnswers | undefined {
  const regionOf = new Map(
    regions.flatMap(({ id, parts = [] }) => parts.map((part) => [part.id, id] as const)),
  );
  const found = placesOfPosition(unpackPoints(points), position, (place) => regionOf.get(place) ?? place);
  const first = chosenBeforehand(found.regions)?.place;
  if (first === abroad)
    return { whereabouts: abroad, region: undefined, council: undefined, ward: undefined };
  const region = regions.find(({ id }) => id === first);
  if (region === undefined) return undefined;
  const likely = chosenBeforehand(found.councils)?.place;
  const council = region.parts.find(({ id }) => id === likely);
  return {
    whereabouts: undefined,
    region: idAndName(region),
    council: idAndName(council),
    ward: undefined,
  };
}

import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { whereaboutsWords } from '../../../words/whereabouts.ts';
import { upperFirst } from '../platform/upper-first.ts';
import type { PlaceAnswers } from './ticket-answers.ts';

/** What was chosen of a place, the narrowest first: names, abroad, on the road. */
export const placeNames = (
  { whereabouts, ward, council, region }: PlaceAnswers,
  say: (text: Text) => string,
): readonly string[] => [
  ...(whereabouts === undefined ? [] : [upperFirst(say(whereaboutsWords[whereabouts]))]),
  ...[ward, council, region].flatMap((place) => (place === undefined ? [] : [say(place.name)])),
];

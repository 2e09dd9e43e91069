import type { CountedFigures } from '../../domain/measures/figures.ts';
import type { Key } from './keys.ts';

/** Where figures are kept, and as what. */
export interface FiguresItem {
  readonly TableName: string;
  readonly Key: Key;
  readonly entity: string;
}

/** The update that adds to the figures of an item. */
export function addFigures({ entity, ...item }: FiguresItem, stored: CountedFigures) {
  const figures = Object.entries(stored);
  return {
    ...item,
    UpdateExpression: `SET entity = :entity, v = :v ADD ${figures.map((_, place) => `#${place} :${place}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(figures.map(([figure], place) => [`#${place}`, figure])),
    ExpressionAttributeValues: {
      ':entity': entity,
      ':v': 1,
      ...Object.fromEntries(figures.map(([, count], place) => [`:${place}`, count])),
    },
  };
}

/** The same, unless the item had it of this round or of one after it: `last` says where it remembers that. */
export function addOfRound(
  item: FiguresItem,
  stored: CountedFigures,
  { last, round }: { readonly last: string; readonly round: number },
) {
  const update = addFigures(item, stored);
  return {
    ...update,
    UpdateExpression: update.UpdateExpression.replace('SET ', 'SET #round = :round, '),
    ConditionExpression: 'attribute_not_exists(#round) OR #round < :round',
    ExpressionAttributeNames: { ...update.ExpressionAttributeNames, '#round': last },
    ExpressionAttributeValues: { ...update.ExpressionAttributeValues, ':round': round },
  };
}

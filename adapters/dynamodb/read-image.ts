import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { StreamRecord } from 'aws-lambda';
import type { Item } from './engine/read-item.ts';

/** An item as a record of the stream carries it. */
export const itemInImage = (image: NonNullable<StreamRecord['NewImage']>): Item =>
  // The stream's own types differ from the SDK's in binary values alone, and no item of tickets has any.
  unmarshall(image as Record<string, AttributeValue>);

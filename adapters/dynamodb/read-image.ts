import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { StreamRecord } from 'aws-lambda';
import type * as z from 'zod';
import { readItem } from './engine/read-item.ts';

/** An item as a record of the stream carries it. Throws `CorruptItem` when it is not what its schema says. */
export const readImage = <Value>(
  schema: z.ZodType<Value>,
  image: NonNullable<StreamRecord['NewImage']>,
): Value =>
  // The stream's own types differ from the SDK's in binary values alone, and no item of tickets has any.
  readItem(schema, unmarshall(image as Record<string, AttributeValue>));

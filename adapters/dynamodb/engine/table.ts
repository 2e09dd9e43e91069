import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Patience } from './retry.ts';

/** The table that a store lies in, and by whom it is asked. */
export interface DynamoTable {
  readonly client: DynamoDBDocumentClient;
  /** Its name in this stage. */
  readonly table: string;
}

/** The same for a store that asks again where the table was not ready. */
export interface PatientTable extends DynamoTable {
  readonly patience?: Patience;
}

import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Patience } from './retry.ts';

/** The table that a store lies in, and by whom it is asked. */
export interface DynamoTable {
  readonly client: DynamoDBDocumentClient;
  /** Its name in this stage. */
  readonly table: string;
}

/** Table of a store that retries where the table was not ready. */
export interface PatientTable extends DynamoTable {
  readonly patience?: Patience;
}

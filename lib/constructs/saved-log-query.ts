import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { AlarmDescription } from '../config/alarm-descriptions.ts';

/** A query of more groups than an address has room for, where people find it in the console. */
export class SavedLogQuery extends CfnQueryDefinition {
  constructor(scope: Construct, { name, query: { groups, query } }: Required<AlarmDescription>['saved']) {
    super(scope, 'LogQuery', { name, logGroupNames: [...groups], queryString: query });
  }
}

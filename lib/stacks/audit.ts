import type { Construct } from 'constructs';
import { AuditLogBucket } from '../constructs/audit-log-bucket.ts';
import { CheckpointKey } from '../constructs/checkpoint-key.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { Timetable } from '../constructs/timetable.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** On the local cloud too. So often a share of what there is to walk is due: domain/audit/integrity-check.ts has the rest. */
const walkEveryMinutes = 5;

/** The record: where the checkpoints of both chains lie, what signs them, and who writes them. */
export class AuditStack extends StageStack<'audit'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'audit', props, 'Mrejesho: the record of what happened and who read it');
    const { stage } = props;
    const bucket = new AuditLogBucket(this, stage);
    const key = new CheckpointKey(this, stage);
    const writes = new ServiceFunction(this, { ...props, name: 'write-checkpoint' });
    writes.node.addDependency(bucket);
    key.signsFor(writes);
    new Timetable(this, { stage, runs: writes, everyMinutes: stage.writeCheckpointEveryMinutes });
    const walks = new ServiceFunction(this, { ...props, name: 'walk-record' });
    new Timetable(this, { stage, runs: walks, everyMinutes: walkEveryMinutes });
    this.tell({ RecordBucket: bucket.bucketName, RecordKeyArn: key.keyArn });
  }
}

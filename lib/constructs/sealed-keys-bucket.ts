import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { sealedKeysBucketOf } from '../config/names.ts';
import { sealedKeysLockDays } from '../config/recovery.ts';
import type { Stage, StageRecovery } from '../config/stage.ts';
import { LockedBucket } from './locked-bucket.ts';

export interface SealedKeysBucketProps {
  readonly stage: Stage;
  readonly recovery: StageRecovery;
  readonly key: IKey;
}

/** Where copies of server keys lie, which AWS Backup does not copy: operators of the stage lay each version in once, and read none back. */
export class SealedKeysBucket extends LockedBucket {
  constructor(scope: Construct, { stage, recovery, key }: SealedKeysBucketProps) {
    super(scope, 'SealedKeys', {
      stage,
      bucketName: sealedKeysBucketOf(stage, recovery.backupAccount),
      lockDays: sealedKeysLockDays,
      key,
    });
    this.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OperatorsLayKeysIn',
        principals: [new AccountPrincipal(recovery.ownAccount)],
        actions: ['s3:PutObject'],
        resources: [this.arnForObjects('*')],
        conditions: {
          ArnLike: {
            'aws:PrincipalArn': `arn:aws:iam::${recovery.ownAccount}:role/${recovery.operatorsRole}`,
          },
          Null: { 's3:if-none-match': 'false' },
        },
      }),
    );
  }
}

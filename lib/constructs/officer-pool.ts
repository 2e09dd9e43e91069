import { Duration, Validations } from 'aws-cdk-lib/core';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { officersPoolOf } from '../config/names.ts';
import { temporaryPasswordDays } from '../../domain/foundation/vocabulary/temporary-passwords.ts';
import { shortestPassword } from '../config/officer-passwords.ts';
import type { StageLogin, Stage } from '../config/stage.ts';
import { removalPolicyOf } from './removal.ts';

export type PoolLogin = Extract<StageLogin, { kind: 'pool' }>;

/** Who can log in as an officer. An administrator makes each account: nobody signs up. */
export class OfficerPool extends UserPool {
  constructor(scope: Construct, stage: Stage, { secondFactor, threatProtection }: PoolLogin) {
    super(scope, 'Officers', {
      userPoolName: officersPoolOf(stage),
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      passwordPolicy: {
        minLength: shortestPassword,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(temporaryPasswordDays),
      },
      mfa: secondFactor === 'required' ? Mfa.REQUIRED : Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false }, // a phone number is stolen more easily than a phone
      ...(threatProtection
        ? {
            featurePlan: FeaturePlan.PLUS,
            standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
          }
        : { featurePlan: FeaturePlan.ESSENTIALS }),
      deletionProtection: stage.refusesDeletion,
      removalPolicy: removalPolicyOf(stage),
    });
    const reason = 'A stage for trying things: its accounts open no ticket of a real person.';
    if (secondFactor === 'optional') Validations.of(this).acknowledge({ id: 'AwsSolutions-COG2', reason });
    if (!threatProtection) Validations.of(this).acknowledge({ id: 'AwsSolutions-COG8', reason });
  }
}

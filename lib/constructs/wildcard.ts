import { Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** States, beside the permission itself, why a resource in it cannot be named any closer. */
export function acknowledgeWildcard(scope: IConstruct, resource: string, reason: string): void {
  const shown = resource.replaceAll(/\$\{Token\[AWS\.(\w+)\.\d+\]\}/g, '<AWS::$1>');
  Validations.of(scope).acknowledge({ id: `AwsSolutions-IAM5[Resource::${shown}]`, reason });
}

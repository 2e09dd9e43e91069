import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Denies actions on a key or bucket to everybody but roles of these ARNs. AWS services that act in their own name are nobody's role. */
export const deniedToOthers = (
  sid: string,
  actions: readonly string[],
  roles: readonly string[],
): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: [...actions],
    resources: ['*'],
    conditions: {
      ArnNotLike: { 'aws:PrincipalArn': roles },
      Bool: { 'aws:PrincipalIsAWSService': 'false' },
    },
  });

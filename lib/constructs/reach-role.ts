import {
  PolicyDocument,
  Role,
  type AddToPrincipalPolicyResult,
  type PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** A service's role of a name, with all that it may in itself: a policy beside it would be one resource more for each function. */
export class ReachRole extends Role {
  private readonly reach: PolicyDocument;

  constructor(scope: Construct, id: string, { roleName, service }: { roleName: string; service: string }) {
    const reach = new PolicyDocument();
    super(scope, id, {
      roleName,
      assumedBy: new ServicePrincipal(service),
      inlinePolicies: { reach },
    });
    this.reach = reach;
  }

  override addToPrincipalPolicy(statement: PolicyStatement): AddToPrincipalPolicyResult {
    this.reach.addStatements(statement);
    return { statementAdded: true, policyDependable: this };
  }
}

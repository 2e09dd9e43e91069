import {
  HttpIntegrationType,
  HttpRouteIntegration,
  IntegrationCredentials,
  PayloadFormatVersion,
  type HttpRouteIntegrationConfig,
} from 'aws-cdk-lib/aws-apigatewayv2';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { LiveAlias } from './live-alias.ts';

/**
 * Calls a function by its alias, under one role for all of them: a permission at each function would be one resource more for
 * each, and the role is there before any integration names it.
 */
export class LiveIntegration extends HttpRouteIntegration {
  private readonly config: HttpRouteIntegrationConfig;

  constructor(id: string, { live, caller }: { readonly live: LiveAlias; readonly caller: IRole }) {
    super(id);
    this.config = {
      type: HttpIntegrationType.AWS_PROXY,
      uri: live.functionArn,
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
      credentials: IntegrationCredentials.fromRole(caller),
    };
  }

  override bind(): HttpRouteIntegrationConfig {
    return this.config;
  }
}

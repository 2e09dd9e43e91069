import { Duration, Validations } from 'aws-cdk-lib/core';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type AddRoutesOptions,
  CfnRoute,
  type CfnStage,
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { type IRole, Role } from 'aws-cdk-lib/aws-iam';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Construct } from 'constructs';
import { officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { nameOf } from '../config/names.ts';
import { gatewayRoleOf } from '../config/releases.ts';
import {
  answersUnknownRoutes,
  keepsLogins,
  requestHeaders,
  apiRoutes,
  type ApiRoute,
} from '../config/routes.ts';
import { throttlesOf } from '../config/throttles.ts';
import { corsExposedHeaders } from '../site/known-to-officers.ts';
import type { Stage } from '../config/stage.ts';
import { environmentOf, loginEnvironmentOf, type OfficerLogin } from './officer-login.ts';
import { LiveIntegration } from './live-integration.ts';
import { ServiceFunction } from './service-function.ts';
import { ServiceLogGroup } from './service-log-group.ts';

/**
 * What the access log keeps of a request. Not the path, in which a ticket's number stands; not the
 * address, nor the browser.
 */
const accessLogFields = {
  time: '$context.requestTime',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  error: '$context.error.messageString',
  integrationError: '$context.integrationErrorMessage',
};

/** Headers by which web pages and the API talk, beside those that browsers allow of themselves. */
const corsHeaders = ['accept-language', 'authorization', 'content-type', ...requestHeaders];

export interface ApiProps {
  readonly stage: Stage;
  /** The folder that `bundleFunctions` filled. */
  readonly bundles: string;
  readonly login: OfficerLogin;
}

/** The API: each route of the table with the function that answers it, officers' ones behind their login. */
export class Api extends Construct {
  readonly api: HttpApi;
  /** Without a slash at its end. */
  readonly url: string;

  constructor(scope: Construct, { stage, bundles, login }: ApiProps) {
    super(scope, 'Api');
    this.api = new HttpApi(this, 'HttpApi', {
      apiName: nameOf(stage, 'api'),
      createDefaultStage: false,
      // With an edge, the API has no other address than the edge's own.
      disableExecuteApiEndpoint: stage.edge.kind === 'cloudfront',
      corsPreflight: {
        allowOrigins: [...stage.webOrigins],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.POST],
        allowHeaders: corsHeaders,
        exposeHeaders: [...corsExposedHeaders],
        maxAge: Duration.hours(1),
      },
    });
    const caller = Role.fromRoleName(this, 'Caller', gatewayRoleOf(stage));
    this.addRoutes(stage, bundles, login, caller);
    this.addUnknownRoutes(stage, bundles, caller);
    this.addStage(stage);
    this.url = stage.edge.kind === 'cloudfront' ? `https://${stage.edge.originDomain}` : this.api.apiEndpoint;
  }

  private addRoutes(stage: Stage, bundles: string, login: OfficerLogin, caller: IRole): void {
    const authorizer = new HttpJwtAuthorizer('OfficerLogin', login.issuer, {
      authorizerName: nameOf(stage, 'officers'),
      jwtAudience: [login.clientId],
    });
    // One function answers the routes of a family.
    for (const [name, answered] of Map.groupBy(apiRoutes, ({ answeredBy }) => answeredBy)) {
      const { lambda, alias: live } = new ServiceFunction(this, {
        ...{ stage, name, bundles },
        ...(login.pool !== undefined && { pool: login.pool }),
      });
      const integration = new LiveIntegration(name, { live, caller });
      const known = {
        ...((name === keepsLogins || answered.some(({ forOfficers }) => forOfficers)) &&
          environmentOf(login)),
        ...(name === keepsLogins && loginEnvironmentOf(login)),
      };
      for (const [variable, value] of Object.entries(known)) lambda.addEnvironment(variable, value);
      for (const route of answered) {
        if (route.forOfficers) {
          this.addRoute(route, integration, { authorizer, authorizationScopes: [officerScopeText] });
        } else {
          this.addOpenRoute(route, integration);
        }
      }
    }
  }

  private addRoute(
    { method, path }: ApiRoute,
    integration: LiveIntegration,
    guard: Pick<AddRoutesOptions, 'authorizer' | 'authorizationScopes'> = {},
  ): readonly HttpRoute[] {
    return this.api.addRoutes({ path, methods: [HttpMethod[method]], integration, ...guard });
  }

  private addOpenRoute(route: ApiRoute, integration: LiveIntegration): void {
    for (const added of this.addRoute(route, integration)) {
      Validations.of(added).acknowledge({
        id: 'AwsSolutions-APIG4',
        reason:
          "Citizens need no account, gateways have none, and officers come here to log in. The function checks the receipt secret, the gateway's, or the login.",
      });
    }
  }

  /** Whatever is asked elsewhere. A preflight does not come here: the API answers it itself. */
  private addUnknownRoutes(stage: Stage, bundles: string, caller: IRole): void {
    const { alias: live } = new ServiceFunction(this, { stage, name: answersUnknownRoutes, bundles });
    const route = new HttpRoute(this, 'UnknownRoutes', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new LiveIntegration(answersUnknownRoutes, { live, caller }),
    });
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'There is nothing there to guard: everything is refused.',
    });
  }

  private addStage(stage: Stage): void {
    const log = new ServiceLogGroup(this, 'AccessLog', {
      stage,
      logGroupName: `/aws/apigateway/${nameOf(stage, 'api')}`,
    });
    const deployed = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
      ...this.domain(stage),
    });
    this.throttle(deployed.node.defaultChild as CfnStage, stage);
  }

  /** Gives each route a bucket of its own. The gateway knows no settings of a route that it does not have yet. */
  private throttle(deployed: CfnStage, stage: Stage): void {
    deployed.routeSettings = Object.fromEntries(
      [...throttlesOf(stage)].map(([route, { requestsPerSecond, burst }]) => [
        route,
        {
          ThrottlingRateLimit: requestsPerSecond,
          ThrottlingBurstLimit: burst,
          DetailedMetricsEnabled: true, // those of a route take the place of the stage's, all of them
        },
      ]),
    );
    for (const each of this.node.findAll())
      if (each instanceof CfnRoute) deployed.addResourceDependency(each);
  }

  /** The host name under which the edge reaches the API: fixed, so that the edge's stack can name it. */
  private domain({ edge }: Stage): { domainMapping: { domainName: DomainName } } | Record<string, never> {
    if (edge.kind !== 'cloudfront') return {};
    const domainName = new DomainName(this, 'Domain', {
      domainName: edge.originDomain,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', edge.originCertificate),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    return { domainMapping: { domainName } };
  }
}

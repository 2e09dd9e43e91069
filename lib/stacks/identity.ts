import { Duration } from 'aws-cdk-lib/core';
import {
  OAuthScope,
  ResourceServerScope,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { officerScope } from '../../contracts/http/officer-scope.ts';
import { loginReturnPath, nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { OfficerLogin } from '../constructs/officer-login.ts';
import { OfficerPool, type PoolLogin } from '../constructs/officer-pool.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Where officers log in: their accounts, the login page, and the one client that tokens are made for. */
export class IdentityStack extends StageStack<'identity'> {
  readonly login: OfficerLogin;

  constructor(scope: Construct, props: StageStackProps, login: PoolLogin) {
    super(scope, 'identity', props, 'Mrejesho: the login of officers');
    const { stage } = props;
    const pool = new OfficerPool(this, stage, login);
    const client = this.addClient(stage, pool);
    const page = pool.addDomain('Page', { cognitoDomain: { domainPrefix: login.pagePrefix } });
    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    this.login = {
      issuer,
      clientId: client.userPoolClientId,
      keysUrl: `${login.keysUnder === undefined ? issuer : `${login.keysUnder}/${pool.userPoolId}`}/.well-known/jwks.json`,
    };
    this.tell({ LoginIssuer: issuer, LoginClientId: client.userPoolClientId, LoginPage: page.baseUrl() });
  }

  /** The web app: public, so it has no secret, and proves by PKCE that a code is its own. */
  private addClient(stage: Stage, pool: OfficerPool): UserPoolClient {
    const scope = new ResourceServerScope({
      scopeName: officerScope.name,
      scopeDescription: 'Kufanya kazi kama afisa / To work as an officer',
    });
    const server = pool.addResourceServer('Api', { identifier: officerScope.server, scopes: [scope] });
    const returns = stage.webOrigins.map((origin) => `${origin}${loginReturnPath}`);
    return pool.addClient('Web', {
      userPoolClientName: nameOf(stage, 'officers-web'),
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [OAuthScope.resourceServer(server, scope)],
        callbackUrls: returns,
        logoutUrls: returns,
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(30),
      idTokenValidity: Duration.minutes(30),
      refreshTokenValidity: Duration.hours(12), // a day's work
    });
  }
}

import { Duration } from 'aws-cdk-lib/core';
import {
  OAuthScope,
  ResourceServerScope,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { loginReturnPaths } from '../../contracts/http/login/login-return.ts';
import { officerScope, officerScopeText } from '../../contracts/http/login/officer-scope.ts';
import { nameOf } from '../config/names.ts';
import type { Stage } from '../config/stage.ts';
import type { OfficerLogin } from '../constructs/officer-login.ts';
import { OfficerPool, type PoolLogin } from '../constructs/officer-pool.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** The longest that Cognito knows. */
const refreshTokenGrace = Duration.seconds(60);

/** Where officers log in: their accounts, the login page, and the one client that tokens are made for. */
export class IdentityStack extends StageStack<'identity'> {
  readonly login: OfficerLogin;

  constructor(scope: Construct, props: StageStackProps, login: PoolLogin) {
    super(scope, 'identity', props, 'Mrejesho: the login of officers');
    const { stage } = props;
    const pool = new OfficerPool(this, stage, login);
    const client = this.addClient(stage, pool);
    pool.addDomain('Page', { cognitoDomain: { domainPrefix: login.pagePrefix } });
    const issuer = `https://cognito-idp.${this.region}.amazonaws.com/${pool.userPoolId}`;
    const pageAt = login.pageAt ?? `https://${login.pagePrefix}.auth.${this.region}.amazoncognito.com`;
    this.login = {
      issuer,
      clientId: client.userPoolClientId,
      pool: { arn: pool.userPoolArn, id: pool.userPoolId, issuer },
      keysUrl: `${login.keysUnder === undefined ? issuer : `${login.keysUnder}/${pool.userPoolId}`}/.well-known/jwks.json`,
      // Source: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-userpools-server-contract-reference.html
      authorizationUrl: `${pageAt}/oauth2/authorize`,
      tokenUrl: `${pageAt}/oauth2/token`,
      revocationUrl: `${pageAt}/oauth2/revoke`,
      endSession: { url: `${pageAt}/logout`, returnParameter: 'logout_uri' },
      scopes: [officerScopeText],
    };
    this.tell({ LoginIssuer: issuer, LoginClientId: client.userPoolClientId, LoginPage: pageAt });
  }

  /** The web app: public, so it has no secret, and proves by PKCE that a code is its own. */
  private addClient(stage: Stage, pool: OfficerPool): UserPoolClient {
    const scope = new ResourceServerScope({
      scopeName: officerScope.name,
      scopeDescription: 'Kufanya kazi kama afisa / To work as an officer',
    });
    const server = pool.addResourceServer('Api', { identifier: officerScope.server, scopes: [scope] });
    const returns = stage.webOrigins.flatMap((origin) =>
      Object.values(loginReturnPaths).map((path) => `${origin}${path}`),
    );
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
      // An answer that was lost on its way may be asked for again so long; after it, who shows a token that was used is refused.
      refreshTokenRotationGracePeriod: refreshTokenGrace,
      authFlows: { userSrp: true }, // must be said where refresh tokens rotate: without it AWS takes flows that do not
    });
  }
}

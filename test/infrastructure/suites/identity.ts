import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { loginSeconds } from '../../../domain/institutions/officers/login-cookies.ts';
import { apiRoutes } from '../../../lib/config/routes.ts';
import { plain, resourcesOf, textOf } from './resources.ts';
import { local, prod, prodWithItsOwnIssuer } from './synthesised.ts';

const officersFunctions = [
  ...new Set(apiRoutes.filter(({ forOfficers }) => forOfficers).map(({ answeredBy }) => answeredBy)),
];

describe('the login of officers in prod', () => {
  it('lets nobody sign up, asks for a second factor that is no SMS, and outlives its stack', () => {
    const [pool] = resourcesOf([prod().template('identity')], 'AWS::Cognito::UserPool');
    expect(pool).toMatchObject({
      deletionPolicy: 'RetainExceptOnCreate',
      properties: {
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        DeletionProtection: 'ACTIVE',
        UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
      },
    });
  });

  it('has one client: without a secret, by authorization code, back to the pages of the stage', () => {
    const clients = resourcesOf([prod().template('identity')], 'AWS::Cognito::UserPoolClient');
    expect(clients.map(({ properties }) => properties)).toMatchObject([
      {
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        CallbackURLs: ['https://mrejesho.example/kazi/ingia', 'https://mrejesho.example/en/work/login'],
        LogoutURLs: ['https://mrejesho.example/kazi/ingia', 'https://mrejesho.example/en/work/login'],
        PreventUserExistenceErrors: 'ENABLED',
        EnableTokenRevocation: true,
        RefreshTokenValidity: loginSeconds / 60,
        RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'], // AWS refuses rotation beside ALLOW_REFRESH_TOKEN_AUTH
      },
    ]);
    const [scope] = clients[0]?.properties['AllowedOAuthScopes'] as readonly unknown[];
    expect(plain(scope)).toMatch(/\/officer$/);
  });
});

describe('a route of officers', () => {
  it('is guarded by the login and its scope, and every other route by nothing', () => {
    const guards = resourcesOf([prod().template('api')], 'AWS::ApiGatewayV2::Route')
      .filter((route) => textOf(route, 'RouteKey') !== '$default')
      .map((route) => [
        textOf(route, 'RouteKey'),
        [route.properties['AuthorizationType'], route.properties['AuthorizationScopes']],
      ]);
    const expected = apiRoutes.map(({ method, path, forOfficers }) => [
      `${method} ${path}`,
      forOfficers ? ['JWT', ['mrejesho/officer']] : ['NONE', undefined],
    ]);
    expect(Object.fromEntries(guards)).toEqual(Object.fromEntries(expected));
  });

  it('that is none has an answer too, for whoever asks', () => {
    const [other, ...more] = resourcesOf([prod().template('api')], 'AWS::ApiGatewayV2::Route').filter(
      (route) => textOf(route, 'RouteKey') === '$default',
    );
    expect(more).toEqual([]);
    expect(other?.properties['AuthorizationType']).toBe('NONE');
    expect(JSON.stringify(other?.properties['Target'])).toContain('refuseunknownroute');
  });

  it('is answered by a function that knows the login; no other function does', () => {
    const knowing = resourcesOf(prod().templates, 'AWS::Lambda::Function').filter(({ properties }) => {
      const { Variables: variables } = properties['Environment'] as { Variables: object };
      return ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_KEYS_URL'].every((name) => name in variables);
    });
    expect(knowing.map((lambda) => textOf(lambda, 'FunctionName')).toSorted()).toEqual(
      [...officersFunctions, 'officer-session'].map((name) => `mrejesho-prod-${name}`).toSorted(),
    );
  });

  it('gets its token through the edge, which forwards none elsewhere', () => {
    const template = prod().template('edge');
    const policy = resourcesOf([template], 'AWS::CloudFront::CachePolicy').find(({ properties }) =>
      JSON.stringify(properties['CachePolicyConfig']).includes('mrejesho-prod-tokens'),
    );
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        CacheBehaviors: Match.arrayWith([
          Match.objectLike({ PathPattern: '/v1/officer/*', CachePolicyId: { Ref: policy?.id } }),
        ]),
      },
    });
    template.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        MinTTL: 0,
        DefaultTTL: 0,
        MaxTTL: 1,
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: { Headers: Match.arrayWith(['Authorization']) },
        },
      },
    });
  });
});

describe('the login itself', () => {
  const variablesOf = (stacks: ReturnType<typeof prod>): Record<string, unknown> => {
    const [session] = resourcesOf([stacks.template('api')], 'AWS::Lambda::Function').filter((lambda) =>
      textOf(lambda, 'FunctionName').endsWith('-officer-session'),
    );
    const { Variables: variables } = session?.properties['Environment'] as {
      Variables: Record<string, unknown>;
    };
    return variables;
  };

  it("goes by Cognito's login page, and back to pages of the stage alone", () => {
    const variables = variablesOf(prod());
    const page = /^https:\/\/mrejesho-prod\.auth\.af-south-1\.amazoncognito\.com/;
    const at = (name: string): string => plain(variables[name]).replace(page, '');
    expect(
      ['AUTHORIZATION', 'TOKEN', 'REVOCATION', 'END_SESSION'].map((name) => at(`OIDC_${name}_URL`)),
    ).toEqual(['/oauth2/authorize', '/oauth2/token', '/oauth2/revoke', '/logout']);
    expect(variables).toMatchObject({
      OIDC_RETURN_PARAMETER: 'logout_uri',
      OIDC_SCOPE: 'mrejesho/officer',
      WEB_ORIGINS: 'https://mrejesho.example',
    });
  });

  it('goes elsewhere as was said, with what that issuer wants', () => {
    expect(variablesOf(prodWithItsOwnIssuer())).toMatchObject({
      OIDC_AUTHORIZATION_URL: 'https://login.example/authorize',
      OIDC_TOKEN_URL: 'https://login.example/token',
      OIDC_REVOCATION_URL: 'https://login.example/revoke',
      OIDC_END_SESSION_URL: 'https://login.example/logout',
      OIDC_RETURN_PARAMETER: 'post_logout_redirect_uri',
      OIDC_SCOPE: 'mrejesho/officer offline_access',
    });
  });

  it('has its cookie forwarded on one path, where nothing is kept or compressed, and no other path gets any', () => {
    const template = prod().template('edge');
    const policies = resourcesOf([template], 'AWS::CloudFront::OriginRequestPolicy');
    const withCookies = policies.filter(({ properties }) => {
      const { CookiesConfig: cookies } = properties['OriginRequestPolicyConfig'] as {
        CookiesConfig: { CookieBehavior: string };
      };
      return cookies.CookieBehavior !== 'none';
    });
    expect(withCookies).toHaveLength(1);
    const [policy] = withCookies;
    expect(policy?.properties['OriginRequestPolicyConfig']).toMatchObject({
      CookiesConfig: { CookieBehavior: 'whitelist', Cookies: ['__Host-mrejesho-session'] },
      QueryStringsConfig: { QueryStringBehavior: 'none' },
    });
    const [distribution] = resourcesOf([template], 'AWS::CloudFront::Distribution');
    const { CacheBehaviors: behaviors, DefaultCacheBehavior: usual } = distribution?.properties[
      'DistributionConfig'
    ] as Record<string, unknown> & {
      readonly CacheBehaviors: readonly Record<string, unknown>[];
    };
    const using = [...behaviors, usual as Record<string, unknown>].filter((behavior) =>
      JSON.stringify(behavior['OriginRequestPolicyId'] ?? '').includes(policy?.id ?? '?'),
    );
    expect(using).toMatchObject([
      {
        PathPattern: '/v1/session',
        Compress: false,
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', // AWS's own: nothing is kept
      },
    ]);
    const keyed = resourcesOf([template], 'AWS::CloudFront::CachePolicy').map(({ properties }) =>
      JSON.stringify(properties),
    );
    expect(keyed.filter((policy) => policy.includes('mrejesho-session'))).toEqual([]);
    // And a device that is known at a ticket, which opens nothing by itself.
    const others = keyed.filter((policy) => !policy.includes('"CookieBehavior":"none"'));
    expect(others).toEqual([expect.stringContaining('"Cookies":["__Secure-mrejesho-device"]')]);
  });
});

describe('a stage whose officers log in elsewhere', () => {
  const environmentOfMe = () =>
    resourcesOf([prodWithItsOwnIssuer().template('api')], 'AWS::Lambda::Function').find(
      (lambda) => textOf(lambda, 'FunctionName') === 'mrejesho-prod-show-me',
    )?.properties['Environment'];

  it('has no pool, and believes the issuer that it was given', () => {
    expect(prodWithItsOwnIssuer().stacks).not.toContain('mrejesho-prod-identity');
    expect(environmentOfMe()).toMatchObject({
      Variables: {
        OIDC_ISSUER: 'https://login.example/realms/serikali',
        OIDC_CLIENT_ID: 'mrejesho-web',
        OIDC_KEYS_URL: 'https://login.example/keys',
      },
    });
    prodWithItsOwnIssuer()
      .template('api')
      .hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
        JwtConfiguration: {
          Issuer: 'https://login.example/realms/serikali',
          Audience: ['mrejesho-web'],
        },
      });
  });
});

describe('the local cloud', () => {
  it('fetches the keys where its own Cognito serves them', () => {
    const [me] = resourcesOf([local().template('api')], 'AWS::Lambda::Function').filter(
      (lambda) => textOf(lambda, 'FunctionName') === 'mrejesho-local-show-me',
    );
    const { Variables: variables } = me?.properties['Environment'] as { Variables: Record<string, unknown> };
    expect(plain(variables['OIDC_KEYS_URL'])).toMatch(
      /^http:\/\/127\.0\.0\.1:4566\/.+\/\.well-known\/jwks\.json$/,
    );
  });
});

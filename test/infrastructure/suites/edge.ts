import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { problemDetails } from '../../../contracts/http/problems/problem-details.ts';
import { routes } from '../../../contracts/http/table/routes.ts';
import { cachedPaths } from '../../../lib/config/routes.ts';
import { securityHeaders, type AnswerKind } from '../../../lib/config/security-headers.ts';
import { plain, resourcesOf } from './resources.ts';
import { local, prod } from './synthesised.ts';

const under = (path: string) => ({
  ByteMatchStatement: { SearchString: path, PositionalConstraint: 'STARTS_WITH' },
});
const atUssd = under('/v1/ussd');
const atSms = under('/v1/sms');

/** What the edge does by path, the default last, in the order in which it looks. */
const behaviors = (): readonly Record<string, unknown>[] => {
  const [distribution] = resourcesOf([prod().template('edge')], 'AWS::CloudFront::Distribution');
  const config = distribution?.properties['DistributionConfig'] as {
    readonly CacheBehaviors: readonly Record<string, unknown>[];
    readonly DefaultCacheBehavior: Record<string, unknown>;
  };
  return [...config.CacheBehaviors, config.DefaultCacheBehavior];
};
const behaviorOf = (path: string): Record<string, unknown> | undefined =>
  behaviors().find(({ PathPattern }) => PathPattern === path);
/** The resource that a behaviour names under this property. */
const itsOwn = (type: string, named: unknown) =>
  resourcesOf([prod().template('edge')], `AWS::CloudFront::${type}`).find(
    ({ id }) => plain(named) === `<${id}>`,
  );

/** AWS's managed policy CachingDisabled. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

/** What a policy keeps, in seconds, and by what it finds it again. */
interface KeptBy {
  readonly MinTTL: number;
  readonly DefaultTTL: number;
  readonly MaxTTL: number;
  readonly ParametersInCacheKeyAndForwardedToOrigin: {
    readonly HeadersConfig: { readonly Headers?: readonly string[] };
    readonly QueryStringsConfig: { readonly QueryStringBehavior: string };
  };
}

/** Which behaviour takes a path: the first whose pattern fits. CloudFront's `*` stands for any characters, or none. */
const takenBy = (path: string): Record<string, unknown> | undefined =>
  behaviors().find(({ PathPattern: pattern }) =>
    pattern === undefined
      ? true
      : new RegExp(
          `^${plain(pattern)
            .replaceAll('.', String.raw`\.`)
            .replaceAll('*', '.*')}$`,
        ).test(path),
  );

/** When it runs which functions. */
const functionsOf = (behavior: Record<string, unknown> | undefined): readonly (readonly unknown[])[] =>
  ((behavior?.['FunctionAssociations'] ?? []) as readonly Record<string, unknown>[]).map(
    ({ EventType, FunctionARN }) => {
      const [id] = /[^<.]+/.exec(plain(FunctionARN)) ?? [];
      return [EventType, itsOwn('Function', { Ref: id })?.properties['Name']];
    },
  );
const originOf = (behavior: Record<string, unknown> | undefined) => {
  const [distribution] = resourcesOf([prod().template('edge')], 'AWS::CloudFront::Distribution');
  const { Origins } = distribution?.properties['DistributionConfig'] as {
    readonly Origins: readonly Record<string, unknown>[];
  };
  return Origins.find(({ Id }) => Id === behavior?.['TargetOriginId']);
};

interface HeadersPolicy {
  readonly SecurityHeadersConfig: Record<string, Record<string, unknown>>;
  readonly CustomHeadersConfig: {
    readonly Items: readonly { Header: string; Value: string; Override: boolean }[];
  };
}

/** A policy of headers as headers; what does not override the origin's own is left out. */
function headersOf(config: unknown): Record<string, unknown> {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = config as HeadersPolicy;
  const forced = Object.fromEntries(Object.entries(security).filter(([, { Override }]) => Override === true));
  const transport = forced['StrictTransportSecurity'];
  return {
    'content-security-policy': forced['ContentSecurityPolicy']?.['ContentSecurityPolicy'],
    'referrer-policy': forced['ReferrerPolicy']?.['ReferrerPolicy'],
    'strict-transport-security': `max-age=${plain(transport?.['AccessControlMaxAgeSec'])}${
      transport?.['IncludeSubdomains'] === true ? '; includeSubDomains' : ''
    }`,
    'x-content-type-options': 'ContentTypeOptions' in forced ? 'nosniff' : undefined,
    'x-frame-options': forced['FrameOptions']?.['FrameOption'],
    ...Object.fromEntries(
      custom.Items.filter(({ Override }) => Override).map(({ Header, Value }) => [Header, Value]),
    ),
  };
}

describe('the API', () => {
  it('answers in prod under its own host name only, which the edge knows', () => {
    const template = prod().template('api');
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    template.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: 'origin.mrejesho.example',
    });
  });

  it('lets pages of the stage call it, with the headers that its routes ask for', () => {
    prod()
      .template('api')
      .hasResourceProperties('AWS::ApiGatewayV2::Api', {
        CorsConfiguration: {
          AllowOrigins: ['https://mrejesho.example'],
          AllowMethods: ['GET', 'POST'],
          AllowHeaders: Match.arrayWith(['authorization', 'idempotency-key', 'mrejesho-secret']),
        },
      });
  });

  it('logs no address, no path and no browser', () => {
    const [stage] = resourcesOf([prod().template('api')], 'AWS::ApiGatewayV2::Stage');
    const { Format: format } = stage?.properties['AccessLogSettings'] as { Format: string };
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/sourceIp|userAgent|\$context\.path|identity|requestOverride|header/);
  });
});

describe('the edge', () => {
  it('lies in us-east-1 and shares nothing with the other stacks but names', () => {
    const template = prod().template('edge');
    expect(JSON.stringify(template.toJSON())).not.toContain('Fn::ImportValue');
    expect(resourcesOf(prod().templates).filter(({ type }) => type.startsWith('Custom::'))).toEqual([]);
  });

  it('proves itself to the API by a secret that stands in no template, and is replicated to its region', () => {
    prod()
      .template('edge')
      .hasResourceProperties('AWS::CloudFront::Distribution', {
        DistributionConfig: {
          Origins: Match.arrayWith([
            Match.objectLike({
              DomainName: 'origin.mrejesho.example',
              OriginCustomHeaders: [
                {
                  HeaderName: 'X-Origin-Verify',
                  HeaderValue: Match.stringLikeRegexp('^{{resolve:secretsmanager:mrejesho-prod-origin:'),
                },
              ],
            }),
          ]),
        },
      });
    prod()
      .template('api')
      .hasResourceProperties('AWS::SecretsManager::Secret', {
        Name: 'mrejesho-prod-origin',
        ReplicaRegions: [{ Region: 'us-east-1' }],
      });
  });

  it('tells the API who asks, and keeps no answer but those that are the same for everybody', () => {
    const template = prod().template('edge');
    template.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        HeadersConfig: {
          HeaderBehavior: 'whitelist',
          Headers: Match.arrayWith(['CloudFront-Viewer-Address', 'idempotency-key']),
        },
      },
    });
    const without = behaviors().filter(({ CachePolicyId }) => CachePolicyId === cachingDisabled);
    expect(without.map(({ PathPattern }) => PathPattern)).toEqual([
      '/v1/sms*',
      '/v1/session',
      '/files/sent/*',
      '/files/kept/*',
    ]);
    for (const path of ['/v1/*', '/v1/officer/*', '/v1/tickets/*']) {
      const policy = itsOwn('CachePolicy', behaviorOf(path)?.['CachePolicyId']);
      expect(policy?.properties['CachePolicyConfig']).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 1 });
    }
  });

  it('keeps no log and no sample in which an address would stand', () => {
    const [distribution] = resourcesOf([prod().template('edge')], 'AWS::CloudFront::Distribution');
    expect(distribution?.properties['DistributionConfig']).not.toHaveProperty('Logging');
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    expect(JSON.stringify(firewall)).not.toContain('"SampledRequestsEnabled":true');
  });

  it('refuses a flood in the form of every other problem, in both languages at once', () => {
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    const bodies = firewall?.properties['CustomResponseBodies'] as Record<
      string,
      { readonly Content: string }
    >;
    const { code, status, detail } = problemDetails.parse(JSON.parse(bodies['too-many']?.Content ?? ''));
    expect([code, status]).toEqual(['too-many-requests', 429]);
    expect(detail).toMatch(/dakika tano\. \/ .* five minutes\.$/);
  });

  it('slows whoever floods it, and lets the text of a complaint say what it likes', () => {
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    const rules = JSON.stringify(firewall?.properties['Rules']);
    expect(rules).toContain('"RateBasedStatement":{"AggregateKeyType":"IP"');
    expect(rules).toContain('{"ActionToUse":{"Count":{}},"Name":"CrossSiteScripting_BODY"}');
  });

  it('lets a gateway show its secret on its own paths, as a header or as a password, and keeps no answer', () => {
    const its = itsOwn('CachePolicy', behaviorOf('/v1/ussd*')?.['CachePolicyId']);
    expect(its?.properties['CachePolicyConfig']).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL: 1,
      ParametersInCacheKeyAndForwardedToOrigin: {
        HeadersConfig: { Headers: ['Authorization', 'Mrejesho-Gateway'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      },
    });
  });

  it('forwards the signature of a provider of SMS, and slows it apart from people', () => {
    const its = itsOwn('OriginRequestPolicy', behaviorOf('/v1/sms*')?.['OriginRequestPolicyId']);
    expect(its?.properties['OriginRequestPolicyConfig']).toMatchObject({
      HeadersConfig: {
        Headers: expect.arrayContaining([
          'content-type',
          'mrejesho-timestamp',
          'mrejesho-signature',
        ]) as unknown,
      },
    });
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    expect(firewall?.properties['Rules']).toContainEqual(
      expect.objectContaining({
        Name: 'sms-per-address',
        Statement: {
          RateBasedStatement: expect.objectContaining({
            Limit: 30_000,
            ScopeDownStatement: {
              ByteMatchStatement: expect.objectContaining(atSms.ByteMatchStatement) as unknown,
            },
          }) as unknown,
        },
      }),
    );
  });

  it('slows no gateway whose addresses the stage names, and wants no browser of it', () => {
    const template = prod().template('edge');
    const sets = resourcesOf([template], 'AWS::WAFv2::IPSet');
    expect(sets.map(({ properties }) => [properties['IPAddressVersion'], properties['Addresses']])).toEqual([
      ['IPV4', ['196.201.214.0/24']],
      ['IPV6', ['2c0f:f248::/32']],
    ]);
    const [firewall] = resourcesOf([template], 'AWS::WAFv2::WebACL');
    const rules = firewall?.properties['Rules'] as readonly Record<string, unknown>[];
    const named = (name: string) => rules.find(({ Name }) => Name === name);
    const slowing = named('requests-shared');
    const [reputation, badInputs, common] = [
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesCommonRuleSet',
    ].map(named);
    const fromThere = {
      OrStatement: {
        Statements: sets.map(({ id }) => ({
          IPSetReferenceStatement: { Arn: { 'Fn::GetAtt': [id, 'Arn'] } },
        })),
      },
    };
    const theGateway = { AndStatement: { Statements: [atUssd, fromThere] } };
    const notTheGateway = { ScopeDownStatement: { NotStatement: { Statement: theGateway } } };
    expect(slowing).toMatchObject({
      Statement: {
        RateBasedStatement: {
          ScopeDownStatement: {
            AndStatement: {
              Statements: [
                under('/v1/'),
                { NotStatement: { Statement: { OrStatement: { Statements: [atSms, theGateway] } } } },
                { GeoMatchStatement: { CountryCodes: ['TZ'] } },
              ],
            },
          },
        },
      },
    });
    expect(reputation).toMatchObject({ Statement: { ManagedRuleGroupStatement: notTheGateway } });
    expect(badInputs).not.toHaveProperty('Statement.ManagedRuleGroupStatement.ScopeDownStatement');
    expect(common).toMatchObject({
      Statement: {
        ManagedRuleGroupStatement: {
          Name: 'AWSManagedRulesCommonRuleSet',
          ScopeDownStatement: {
            NotStatement: {
              Statement: {
                OrStatement: { Statements: [atUssd, atSms, under('/files/sent/'), under('/files/kept/')] },
              },
            },
          },
        },
      },
    });
  });

  it('keeps what the API answers everybody alike, in two languages, for as long as the API says', () => {
    const paths = ['/v1/categories', '/v1/institutions', '/v1/institutions/*', '/v1/places'];
    for (const path of paths) {
      const behavior = behaviorOf(path);
      expect(
        itsOwn('CachePolicy', behavior?.['CachePolicyId'])?.properties['CachePolicyConfig'],
      ).toMatchObject({
        MinTTL: 0,
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          EnableAcceptEncodingBrotli: true,
          EnableAcceptEncodingGzip: true,
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { Headers: ['Accept-Language', 'Origin'] },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
        },
      });
      expect(functionsOf(behavior)).toEqual([['viewer-request', 'mrejesho-prod-language-asked']]);
      expect(behavior?.['AllowedMethods']).toEqual(['GET', 'HEAD', 'OPTIONS']);
    }
  });

  it('keeps nothing of a path under which a secret is shown or anything is written', () => {
    const kept = cachedPaths.map((path) => new RegExp(`^${path.replaceAll('*', '.*')}$`));
    const under = routes.filter(({ path }) => kept.some((pattern) => pattern.test(path)));
    expect(under.length).toBeGreaterThanOrEqual(cachedPaths.length);
    for (const route of under) {
      expect(route).toMatchObject({ method: 'GET', for: 'everybody' });
      const headers = Object.keys(route.headers?.shape ?? {});
      expect(headers.filter((header) => header !== 'if-none-match')).toEqual([]);
    }
  });

  it('answers who shows no token on a path of officers itself, and no other path asks for one', () => {
    expect(functionsOf(behaviorOf('/v1/officer/*'))).toEqual([
      ['viewer-request', 'mrejesho-prod-token-shown'],
    ]);
    const others = behaviors().filter(({ PathPattern }) => PathPattern !== '/v1/officer/*');
    expect(others.flatMap(functionsOf)).not.toContainEqual(['viewer-request', 'mrejesho-prod-token-shown']);
    const asked = resourcesOf([prod().template('edge')], 'AWS::CloudFront::Function').find(
      ({ properties }) => properties['Name'] === 'mrejesho-prod-token-shown',
    );
    expect(asked?.properties['FunctionCode']).toContain('urn:mrejesho:problem:login-required');
  });

  it('would find what is for the holder of a secret, or of a token, by that alone', () => {
    const keyed = { '/v1/tickets/*': 'Mrejesho-Secret', '/v1/officer/*': 'Authorization' };
    for (const [path, header] of Object.entries(keyed)) {
      const policy = itsOwn('CachePolicy', behaviorOf(path)?.['CachePolicyId']);
      expect(policy?.properties['CachePolicyConfig']).toMatchObject({
        ParametersInCacheKeyAndForwardedToOrigin: {
          EnableAcceptEncodingBrotli: true,
          EnableAcceptEncodingGzip: true,
          HeadersConfig: { Headers: expect.arrayContaining([header]) as unknown },
        },
      });
    }
  });

  it('keeps no reply to whoever shows a secret, a token or a cookie, and finds none by less than all that decides', () => {
    const found = routes
      .filter(({ keepSeconds }) => keepSeconds === undefined)
      .flatMap((route) => {
        const behavior = takenBy(route.path);
        const its = itsOwn('CachePolicy', behavior?.['CachePolicyId'])?.properties['CachePolicyConfig'];
        if (its === undefined)
          return behavior?.['CachePolicyId'] === cachingDisabled ? [] : [[route.path, 'no policy']];
        const { MinTTL, DefaultTTL, MaxTTL, ParametersInCacheKeyAndForwardedToOrigin: key } = its as KeptBy;
        const keyed = (key.HeadersConfig.Headers ?? []).map((header) => header.toLowerCase());
        const decide = [
          ...Object.keys(route.headers?.shape ?? {}),
          ...(route.for === 'everybody' ? [] : ['authorization']),
        ];
        const apart = route.method !== 'GET' || decide.every((header) => keyed.includes(header));
        const isConfidentialCount = MinTTL !== 0 || DefaultTTL !== 0 || MaxTTL > 1;
        return apart && !isConfidentialCount && key.QueryStringsConfig.QueryStringBehavior === 'all'
          ? []
          : [[route.path, its]];
      });
    expect(found).toEqual([]);
  });

  it('keeps what was asked for by GET alone: nothing that is sent is answered from what it keeps', () => {
    for (const behavior of behaviors())
      expect(behavior['CachedMethods'] ?? ['GET', 'HEAD']).toEqual(['GET', 'HEAD']);
  });

  it('forwards no credential where it keeps an answer, so that none decides over it', () => {
    const credentials = ['mrejesho-secret', 'authorization', 'cookie', 'mrejesho-gateway'];
    for (const path of cachedPaths) {
      const behavior = behaviorOf(path);
      const { HeadersConfig, CookiesConfig } = itsOwn(
        'OriginRequestPolicy',
        behavior?.['OriginRequestPolicyId'],
      )?.properties['OriginRequestPolicyConfig'] as {
        readonly HeadersConfig: { readonly Headers: readonly string[] };
        readonly CookiesConfig: { readonly CookieBehavior: string };
      };
      expect(CookiesConfig.CookieBehavior).toBe('none');
      const { HeadersConfig: inKey } = (
        itsOwn('CachePolicy', behavior?.['CachePolicyId'])?.properties['CachePolicyConfig'] as KeptBy
      ).ParametersInCacheKeyAndForwardedToOrigin;
      const forwarded = [...HeadersConfig.Headers, ...(inKey.Headers ?? [])].map((header) =>
        header.toLowerCase(),
      );
      expect(forwarded.filter((header) => credentials.includes(header))).toEqual([]);
    }
  });

  it('shows the API what a ticket is asked with, and forwards the cookie of a device to no other path', () => {
    const ticket = behaviorOf('/v1/tickets/*');
    const key = (
      itsOwn('CachePolicy', ticket?.['CachePolicyId'])?.properties['CachePolicyConfig'] as KeptBy & {
        readonly ParametersInCacheKeyAndForwardedToOrigin: { readonly CookiesConfig: unknown };
      }
    ).ParametersInCacheKeyAndForwardedToOrigin;
    expect(key).toMatchObject({
      CookiesConfig: { CookieBehavior: 'whitelist', Cookies: ['__Secure-mrejesho-device'] },
      HeadersConfig: {
        Headers: expect.arrayContaining(['Mrejesho-Secret', 'Mrejesho-Proof', 'Mrejesho-Code']) as unknown,
      },
    });
    const withDevices = behaviors().filter((behavior) =>
      [
        itsOwn('CachePolicy', behavior['CachePolicyId']),
        itsOwn('OriginRequestPolicy', behavior['OriginRequestPolicyId']),
      ].some((policy) => JSON.stringify(policy ?? {}).includes('mrejesho-device')),
    );
    expect(withDevices.map(({ PathPattern }) => PathPattern)).toEqual(['/v1/tickets/*']);
  });

  it('forwards no more headers by one policy than CloudFront takes', () => {
    for (const { properties } of resourcesOf(
      [prod().template('edge')],
      'AWS::CloudFront::OriginRequestPolicy',
    )) {
      const { HeadersConfig } = properties['OriginRequestPolicyConfig'] as {
        readonly HeadersConfig: { readonly Headers: readonly string[] };
      };
      expect(HeadersConfig.Headers.length).toBeLessThanOrEqual(10);
    }
  });

  it('keeps no error of anybody', () => {
    const [distribution] = resourcesOf([prod().template('edge')], 'AWS::CloudFront::Distribution');
    expect(distribution?.properties['DistributionConfig']).toMatchObject({
      CustomErrorResponses: [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map((ErrorCode) => ({
        ErrorCode,
        ErrorCachingMinTTL: 0,
      })),
    });
  });

  it('says how browsers must take an answer, as the table has it, with pages and with what is no page', () => {
    const kinds = { pages: behaviors().at(-1), answers: behaviorOf('/v1/*') };
    for (const [kind, behavior] of Object.entries(kinds)) {
      const policy = itsOwn('ResponseHeadersPolicy', behavior?.['ResponseHeadersPolicyId']);
      expect(headersOf(policy?.properties['ResponseHeadersPolicyConfig'])).toEqual(
        securityHeaders[kind as AnswerKind],
      );
    }
    const others = behaviors().slice(0, -1);
    expect(new Set(others.map((behavior) => plain(behavior['ResponseHeadersPolicyId']))).size).toBe(1);
  });

  it('lets no script and no style into a page but from files of its own', () => {
    const policy = securityHeaders.pages['content-security-policy'];
    expect(policy).toContain("script-src 'self'; style-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|sha256|nonce|\*/);
  });

  it('hands forms and links for files on to their buckets as they were signed', () => {
    expect(behaviorOf('/files/sent/*')?.['AllowedMethods']).toContain('POST');
    expect(behaviorOf('/files/kept/*')?.['AllowedMethods']).toEqual(['GET', 'HEAD']);
    for (const [path, bucket] of [
      ['/files/sent/*', 'quarantine'],
      ['/files/kept/*', 'attachments'],
    ] as const) {
      const behavior = behaviorOf(path);
      expect(functionsOf(behavior)).toEqual([['viewer-request', 'mrejesho-prod-files-asked']]);
      expect(originOf(behavior)).toMatchObject({
        CustomOriginConfig: { OriginProtocolPolicy: 'https-only' },
      });
      expect(plain(originOf(behavior)?.['DomainName'])).toBe(
        `mrejesho-prod-${bucket}-<AWS::AccountId>.s3.af-south-1.amazonaws.com`,
      );
      const forwarded = itsOwn('OriginRequestPolicy', behavior?.['OriginRequestPolicyId']);
      expect(forwarded?.properties['OriginRequestPolicyConfig']).toMatchObject({
        HeadersConfig: { Headers: ['content-type'] },
        QueryStringsConfig: { QueryStringBehavior: 'all' },
      });
    }
  });

  it('counts pages apart from what is asked of the API, so that a village that reads may still send', () => {
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    const slowing = (firewall?.properties['Rules'] as readonly Record<string, unknown>[]).filter(
      ({ Statement }) => JSON.stringify(Statement).includes('RateBasedStatement'),
    );
    expect(slowing.map(({ Name }) => Name)).toEqual([
      'requests-shared',
      'tickets-shared',
      'logins-shared',
      'requests-abroad',
      'tickets-abroad',
      'logins-abroad',
      'sms-per-address',
      'pages-per-address',
    ]);
    expect(slowing.at(-1)).toMatchObject({
      Statement: {
        RateBasedStatement: {
          Limit: 30_000,
          ScopeDownStatement: { NotStatement: { Statement: under('/v1/') } },
        },
      },
    });
  });

  it('is left out where the stage has none of its own, and the API still asks for its proof', () => {
    expect(local().stacks).not.toContain('mrejesho-local-edge');
    expect(Object.keys(local().template('api').findOutputs('OriginSecret'))).toEqual(['OriginSecret']);
  });
});

import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { plain, resourcesOf } from './resources.ts';
import { local, prod } from './synthesised.ts';

const under = (path: string) => ({
  ByteMatchStatement: { SearchString: path, PositionalConstraint: 'STARTS_WITH' },
});
const atUssd = under('/v1/ussd');
const atSms = under('/v1/sms');

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

  it('is throttled, and its log holds no address, no path and no browser', () => {
    const [stage] = resourcesOf([prod().template('api')], 'AWS::ApiGatewayV2::Stage');
    expect(stage?.properties['DefaultRouteSettings']).toMatchObject({ ThrottlingRateLimit: 500 });
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
          Origins: [
            Match.objectLike({
              DomainName: 'origin.mrejesho.example',
              OriginCustomHeaders: [
                {
                  HeaderName: 'X-Origin-Verify',
                  HeaderValue: Match.stringLikeRegexp('^{{resolve:secretsmanager:mrejesho-prod-origin:'),
                },
              ],
            }),
          ],
        },
      });
    prod()
      .template('api')
      .hasResourceProperties('AWS::SecretsManager::Secret', {
        Name: 'mrejesho-prod-origin',
        ReplicaRegions: [{ Region: 'us-east-1' }],
      });
  });

  it('tells the API who asks, and keeps no answer', () => {
    const template = prod().template('edge');
    template.hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        HeadersConfig: {
          HeaderBehavior: 'whitelist',
          Headers: Match.arrayWith(['CloudFront-Viewer-Address', 'idempotency-key', 'mrejesho-secret']),
        },
      },
    });
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' }, // CachingDisabled
      },
    });
  });

  it('keeps no log and no sample in which an address would stand', () => {
    const [distribution] = resourcesOf([prod().template('edge')], 'AWS::CloudFront::Distribution');
    expect(distribution?.properties['DistributionConfig']).not.toHaveProperty('Logging');
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    expect(JSON.stringify(firewall)).not.toContain('"SampledRequestsEnabled":true');
  });

  it('slows whoever floods it, and lets the text of a complaint say what it likes', () => {
    const [firewall] = resourcesOf([prod().template('edge')], 'AWS::WAFv2::WebACL');
    const rules = JSON.stringify(firewall?.properties['Rules']);
    expect(rules).toContain('"RateBasedStatement":{"AggregateKeyType":"IP"');
    expect(rules).toContain('{"ActionToUse":{"Count":{}},"Name":"CrossSiteScripting_BODY"}');
  });

  it('lets a gateway show its secret on its own paths, as a header or as a password, and keeps no answer', () => {
    const template = prod().template('edge');
    const [behavior] = (
      resourcesOf([template], 'AWS::CloudFront::Distribution')[0]?.properties['DistributionConfig'] as {
        readonly CacheBehaviors: readonly Record<string, unknown>[];
      }
    ).CacheBehaviors.filter(({ PathPattern }) => PathPattern === '/v1/ussd*');
    const policies = resourcesOf([template], 'AWS::CloudFront::CachePolicy');
    const its = policies.find(({ id }) => plain(behavior?.['CachePolicyId']) === `<${id}>`);
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
    const template = prod().template('edge');
    const [behavior] = (
      resourcesOf([template], 'AWS::CloudFront::Distribution')[0]?.properties['DistributionConfig'] as {
        readonly CacheBehaviors: readonly Record<string, unknown>[];
      }
    ).CacheBehaviors.filter(({ PathPattern }) => PathPattern === '/v1/sms*');
    const policies = resourcesOf([template], 'AWS::CloudFront::OriginRequestPolicy');
    const its = policies.find(({ id }) => plain(behavior?.['OriginRequestPolicyId']) === `<${id}>`);
    expect(its?.properties['OriginRequestPolicyConfig']).toMatchObject({
      HeadersConfig: {
        Headers: expect.arrayContaining([
          'content-type',
          'mrejesho-timestamp',
          'mrejesho-signature',
        ]) as unknown,
      },
    });
    const [firewall] = resourcesOf([template], 'AWS::WAFv2::WebACL');
    const [, slowing] = firewall?.properties['Rules'] as readonly unknown[];
    expect(slowing).toMatchObject({
      Statement: { RateBasedStatement: { Limit: 30_000, ScopeDownStatement: atSms } },
    });
  });

  it('slows no gateway whose addresses the stage names, and wants no browser of it', () => {
    const template = prod().template('edge');
    const sets = resourcesOf([template], 'AWS::WAFv2::IPSet');
    expect(sets.map(({ properties }) => [properties['IPAddressVersion'], properties['Addresses']])).toEqual([
      ['IPV4', ['196.201.214.0/24']],
      ['IPV6', ['2c0f:f248::/32']],
    ]);
    const [firewall] = resourcesOf([template], 'AWS::WAFv2::WebACL');
    const [slowing, , reputation, badInputs, common] = firewall?.properties['Rules'] as readonly unknown[];
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
            NotStatement: { Statement: { OrStatement: { Statements: [atSms, theGateway] } } },
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
            NotStatement: { Statement: { OrStatement: { Statements: [atUssd, atSms] } } },
          },
        },
      },
    });
  });

  it('is left out where the stage has none of its own, and the API still asks for its proof', () => {
    expect(local().stacks).not.toContain('mrejesho-local-edge');
    expect(Object.keys(local().template('api').findOutputs('OriginSecret'))).toEqual(['OriginSecret']);
  });
});

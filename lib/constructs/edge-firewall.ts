import { CfnIPSet, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
import { ussdPaths } from '../config/routes.ts';
import type { Stage } from '../config/stage.ts';

/**
 * Rules of AWS that look for attacks inside the body. A complaint may well quote an address, a path or a
 * piece of a web page, and must arrive: the schema reads bodies, and these rules only count.
 */
const bodyRules = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
];

/** Whole villages share one address of a mobile network, so the limit is far above what one person sends. */
const requestsPerAddress = { limit: 3000, seconds: 300 };

const tooMany = JSON.stringify({
  type: 'urn:mrejesho:problem:too-many-requests',
  code: 'too-many-requests',
  status: 429,
  title:
    'Maombi ni mengi mno; jaribu tena baada ya dakika tano. / Too many requests; try again in five minutes.',
});

/** Where the gateway of USSD asks: it names no browser, and what people type may stand in its query. */
const atUssd: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: ussdPaths,
    textTransformations: [{ priority: 0, type: 'NORMALIZE_PATH' }],
  },
};

const isNot = (statement: CfnWebACL.StatementProperty): CfnWebACL.StatementProperty => ({
  notStatement: { statement },
});

/** The firewall of the edge. It keeps no samples and no log of requests: they would hold addresses. */
export class EdgeFirewall extends CfnWebACL {
  constructor(scope: Construct, stage: Stage) {
    const gateway = gatewayOf(scope, stage);
    const notTheGateway = gateway === undefined ? {} : { scopeDownStatement: isNot(gateway) };
    super(scope, 'Firewall', {
      name: nameOf(stage, 'edge'),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: countedAs('edge'),
      customResponseBodies: { 'too-many': { contentType: 'APPLICATION_JSON', content: tooMany } },
      rules: [
        {
          name: 'requests-per-address',
          priority: 0,
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              limit: requestsPerAddress.limit,
              evaluationWindowSec: requestsPerAddress.seconds,
              ...notTheGateway,
            },
          },
          action: {
            block: {
              customResponse: {
                responseCode: 429,
                customResponseBodyKey: 'too-many',
                responseHeaders: [{ name: 'Retry-After', value: String(requestsPerAddress.seconds) }],
              },
            },
          },
          visibilityConfig: countedAs('requests-per-address'),
        },
        rulesOfAws(1, 'AWSManagedRulesAmazonIpReputationList', notTheGateway),
        rulesOfAws(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
        rulesOfAws(3, 'AWSManagedRulesCommonRuleSet', {
          scopeDownStatement: isNot(atUssd),
          ruleActionOverrides: bodyRules.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
        }),
      ],
    });
  }
}

/** A whole country dials through a few addresses of a gateway: what comes from there, to where it asks. */
function gatewayOf(scope: Construct, stage: Stage): CfnWebACL.StatementProperty | undefined {
  const sets = [...Map.groupBy(stage.ussd.sources, versionOf)].map(
    ([ipAddressVersion, addresses]): CfnWebACL.StatementProperty => {
      const set = new CfnIPSet(scope, `UssdSources${ipAddressVersion}`, {
        name: nameOf(stage, `ussd-sources-${ipAddressVersion.toLowerCase()}`),
        scope: 'CLOUDFRONT',
        ipAddressVersion,
        addresses,
      });
      return { ipSetReferenceStatement: { arn: set.attrArn } };
    },
  );
  const [only] = sets;
  if (only === undefined) return undefined;
  const fromThere = sets.length === 1 ? only : { orStatement: { statements: sets } };
  return { andStatement: { statements: [atUssd, fromThere] } };
}

const versionOf = (network: string): 'IPV4' | 'IPV6' => (network.includes(':') ? 'IPV6' : 'IPV4');

const countedAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

const rulesOfAws = (
  priority: number,
  name: string,
  narrowed: Pick<
    CfnWebACL.ManagedRuleGroupStatementProperty,
    'scopeDownStatement' | 'ruleActionOverrides'
  > = {},
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, ...narrowed } },
  overrideAction: { none: {} },
  visibilityConfig: countedAs(name),
});

import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { nameOf } from '../config/names.ts';
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

/** The firewall of the edge. It keeps no samples and no log of requests: they would hold addresses. */
export class EdgeFirewall extends CfnWebACL {
  constructor(scope: Construct, stage: Stage) {
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
        rulesOfAws(1, 'AWSManagedRulesAmazonIpReputationList'),
        rulesOfAws(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
        rulesOfAws(3, 'AWSManagedRulesCommonRuleSet', bodyRules),
      ],
    });
  }
}

const countedAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

const rulesOfAws = (
  priority: number,
  name: string,
  onlyCounting: readonly string[] = [],
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: onlyCounting.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  overrideAction: { none: {} },
  visibilityConfig: countedAs(name),
});

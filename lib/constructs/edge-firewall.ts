import { CfnIPSet, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { problems, problemType, type ProblemCode } from '../../contracts/http/problems/problems.ts';
import { apiPaths, nameOf } from '../config/names.ts';
import { smsPaths, ussdPaths } from '../config/routes.ts';
import type { Stage } from '../config/stage.ts';
import { filePaths } from '../edge-functions/files.ts';

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

/**
 * Requests to the API per address. Whole villages share one address of a mobile network, so the limit is far above
 * what one person sends.
 */
const requestsPerAddress = { limit: 3000, seconds: 300 };

/** Requests for pages per address. A page is many cheap files, so only a flood is too much. */
const pagesPerAddress = { limit: 30_000, seconds: 300 };

/** A provider says of each SMS what became of it, and a rush is sent at the provider's pace: all from one address. */
const requestsPerProvider = { limit: 30_000, seconds: 300 };

/** The firewall knows no languages, so it says it in both. */
const inBoth = ({ sw, en }: (typeof problems)[ProblemCode]['title']): string => `${sw} / ${en}`;
const { status, title, detail } = problems['too-many-requests'];
const tooMany = JSON.stringify({
  type: problemType('too-many-requests'),
  title: inBoth(title),
  status,
  detail: inBoth(detail),
  code: 'too-many-requests',
});

const under = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString,
    textTransformations: [{ priority: 0, type: 'NORMALIZE_PATH' }],
  },
});

/** Where the gateway of USSD asks: it names no browser, and what people type may stand in its query. */
const atUssd = under(ussdPaths);

/** Where providers of SMS call: they name no browser either, and prove themselves by a signature. */
const atSms = under(smsPaths);

const atApi = under(apiPaths);

/**
 * Where files of citizens pass. Links are longer than the usual rules bear, and buckets take no more than was signed
 * for them.
 */
const atFiles = Object.values(filePaths).map(under);

const isNot = (statement: CfnWebACL.StatementProperty): CfnWebACL.StatementProperty => ({
  notStatement: { statement },
});

const anyOf = (statements: CfnWebACL.StatementProperty[]): CfnWebACL.StatementProperty => ({
  orStatement: { statements },
});

const allOf = (statements: CfnWebACL.StatementProperty[]): CfnWebACL.StatementProperty => ({
  andStatement: { statements },
});

/** The firewall of the edge. It keeps no samples and no log of requests: they would hold addresses. */
export class EdgeFirewall extends CfnWebACL {
  constructor(scope: Construct, stage: Stage) {
    const gateway = gatewayOf(scope, stage);
    const notTheGateway = gateway === undefined ? {} : { scopeDownStatement: isNot(gateway) };
    const slowedElsewhere = gateway === undefined ? atSms : anyOf([atSms, gateway]);
    super(scope, 'Firewall', {
      name: nameOf(stage, 'edge'),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: countedAs('edge'),
      customResponseBodies: { 'too-many': { contentType: 'APPLICATION_JSON', content: tooMany } },
      rules: [
        slowing(0, 'requests-per-address', requestsPerAddress, allOf([atApi, isNot(slowedElsewhere)])),
        slowing(4, 'sms-per-address', requestsPerProvider, atSms),
        slowing(5, 'pages-per-address', pagesPerAddress, isNot(atApi)),
        rulesOfAws(1, 'AWSManagedRulesAmazonIpReputationList', notTheGateway),
        rulesOfAws(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
        rulesOfAws(3, 'AWSManagedRulesCommonRuleSet', {
          scopeDownStatement: isNot(anyOf([atUssd, atSms, ...atFiles])),
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
  const fromThere = sets.length === 1 ? only : anyOf(sets);
  return allOf([atUssd, fromThere]);
}

const versionOf = (network: string): 'IPV4' | 'IPV6' => (network.includes(':') ? 'IPV6' : 'IPV4');

const countedAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

const slowing = (
  priority: number,
  name: string,
  { limit, seconds }: typeof requestsPerAddress,
  scopeDownStatement: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  statement: {
    rateBasedStatement: { aggregateKeyType: 'IP', limit, evaluationWindowSec: seconds, scopeDownStatement },
  },
  action: {
    block: {
      customResponse: {
        responseCode: 429,
        customResponseBodyKey: 'too-many',
        responseHeaders: [{ name: 'Retry-After', value: String(seconds) }],
      },
    },
  },
  visibilityConfig: countedAs(name),
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

import { CfnIPSet, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { submitDeskTicketRoute } from '../../contracts/http/intake/submit-desk-ticket.ts';
import { submitTicketRoute } from '../../contracts/http/intake/submit-ticket.ts';
import { renewSessionRoute } from '../../contracts/http/login/session.ts';
import { problems, problemType, type ProblemCode } from '../../contracts/http/problems/problems.ts';
import { ussdDemonstrationRoute } from '../../contracts/ussd/routes.ts';
import { apiPaths, nameOf } from '../config/names.ts';
import { smsPaths, ussdPaths } from '../config/routes.ts';
import type { Stage } from '../config/stage.ts';
import { filePaths } from '../edge-functions/files.ts';

/**
 * Rules of AWS that look for attacks in what people write, by group: in bodies, and in what they search for. A complaint may well quote an address, a
 * path or a piece of a web page, and must arrive: the schema reads bodies and queries, and these rules only count.
 */
const rulesOnWords = {
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'EC2MetaDataSSRF_BODY',
    'CrossSiteScripting_QUERYARGUMENTS',
    'GenericLFI_QUERYARGUMENTS',
    'GenericRFI_QUERYARGUMENTS',
    'EC2MetaDataSSRF_QUERYARGUMENTS',
    'RestrictedExtensions_QUERYARGUMENTS',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY', 'ReactJSRCE_BODY'],
} as const;

/** So many requests an address has in so many seconds before it is slowed. */
interface Limit {
  readonly limit: number;
  readonly seconds: number;
}

const fiveMinutes = (limit: number): Limit => ({ limit, seconds: 300 });

/**
 * What an address has in five minutes, by where it is: of all requests to the API, of tickets that are sent, and of logins and their renewals. Where
 * hundreds share one, it serves 300 senders of a carrier or 100 officers of a ministry; elsewhere at home 100 officers who are in, and 1,000 addresses together send fewer tickets, and
 * log in less often, than the gateway takes of everybody. Source: docs/design/admission.md, What an address may ask.
 */
const perAddress = {
  shared: { requests: fiveMinutes(9_000), tickets: fiveMinutes(900), logins: fiveMinutes(300) },
  home: { requests: fiveMinutes(4_500), tickets: fiveMinutes(20), logins: fiveMinutes(25) },
  abroad: { requests: fiveMinutes(150), tickets: fiveMinutes(15), logins: fiveMinutes(15) },
} as const;
type Origin = keyof typeof perAddress;

/** Requests for pages per address. A page is many cheap files, so only a flood is too much. */
const pagesPerAddress = fiveMinutes(30_000);

/** A provider says of each SMS what became of it, and a rush is sent at the provider's pace: all from one address. */
const requestsPerProvider = fiveMinutes(30_000);

/** Where tickets are sent. */
const sending = [submitTicketRoute.path, submitDeskTicketRoute.path];

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

const at = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'EXACTLY',
    searchString,
    textTransformations: [{ priority: 0, type: 'NORMALIZE_PATH' }],
  },
});

/** The firewall of the edge. It keeps no samples and no log of requests: they would hold addresses. */
export class EdgeFirewall extends CfnWebACL {
  constructor(scope: Construct, stage: Stage) {
    const fromGateway = addressesIn(scope, stage, 'ussd-sources', stage.ussd.sources);
    const fromProvider = addressesIn(scope, stage, 'sms-sources', stage.smsSources);
    const theGateway = fromGateway && allOf([atUssd, fromGateway]);
    const notTheGateway = theGateway === undefined ? {} : { scopeDownStatement: isNot(theGateway) };
    const slowedElsewhere = theGateway === undefined ? atSms : anyOf([atSms, theGateway]);
    super(scope, 'Firewall', {
      name: nameOf(stage, 'edge'),
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: countedAs('edge'),
      customResponseBodies: { 'too-many': { contentType: 'APPLICATION_JSON', content: tooMany } },
      rules: inOrder([
        fromGateway && refusing('ussd-from-elsewhere', allOf([atGateway(stage), isNot(fromGateway)])),
        fromProvider && refusing('sms-from-elsewhere', allOf([atSms, isNot(fromProvider)])),
        ...originsOf(scope, stage).flatMap(([origin, fromThere]) => [
          slowing(
            `requests-${origin}`,
            perAddress[origin].requests,
            allOf([atApi, isNot(slowedElsewhere), fromThere]),
          ),
          slowing(
            `tickets-${origin}`,
            perAddress[origin].tickets,
            allOf([anyOf(sending.map(at)), fromThere]),
          ),
          slowing(
            `logins-${origin}`,
            perAddress[origin].logins,
            allOf([at(renewSessionRoute.path), fromThere]),
          ),
        ]),
        slowing('sms-per-address', requestsPerProvider, atSms),
        slowing('pages-per-address', pagesPerAddress, isNot(atApi)),
        // Who shares an address with somebody of bad repute is of none.
        rulesOfAws('AWSManagedRulesAmazonIpReputationList', notTheGateway, { count: {} }),
        rulesOfAws('AWSManagedRulesKnownBadInputsRuleSet'),
        rulesOfAws('AWSManagedRulesCommonRuleSet', {
          scopeDownStatement: isNot(anyOf([atUssd, atSms, ...atFiles])),
        }),
      ]),
    });
  }
}

/** Where the gateway alone may ask: a page that plays phones asks elsewhere. */
const atGateway = ({ ussd: { demonstration } }: Stage): CfnWebACL.StatementProperty =>
  demonstration ? allOf([atUssd, isNot(at(ussdDemonstrationRoute.path))]) : atUssd;

/** Each origin, and which requests come from there. Where no shared networks are named, any address of home may be one. */
function originsOf(
  scope: Construct,
  stage: Stage,
): readonly (readonly [Origin, CfnWebACL.StatementProperty])[] {
  const { homeCountry, sharedNetworks } = stage.origins;
  const fromHome = { geoMatchStatement: { countryCodes: [homeCountry] } };
  const fromShared = addressesIn(scope, stage, 'shared-networks', sharedNetworks);
  if (fromShared === undefined)
    return [
      ['shared', fromHome],
      ['abroad', isNot(fromHome)],
    ];
  return [
    ['shared', fromShared],
    ['home', allOf([fromHome, isNot(fromShared)])],
    ['abroad', isNot(anyOf([fromHome, fromShared]))],
  ];
}

/** Requests from addresses in these networks; undefined where there are none. */
function addressesIn(
  scope: Construct,
  stage: Stage,
  name: string,
  networks: readonly string[],
): CfnWebACL.StatementProperty | undefined {
  const sets = [...Map.groupBy(networks, versionOf)].map(
    ([ipAddressVersion, addresses]): CfnWebACL.StatementProperty => {
      const id = name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
      const set = new CfnIPSet(scope, `${id}${ipAddressVersion}`, {
        name: nameOf(stage, `${name}-${ipAddressVersion.toLowerCase()}`),
        scope: 'CLOUDFRONT',
        ipAddressVersion,
        addresses,
      });
      return { ipSetReferenceStatement: { arn: set.attrArn } };
    },
  );
  const [only] = sets;
  return sets.length > 1 ? anyOf(sets) : only;
}

const versionOf = (network: string): 'IPV4' | 'IPV6' => (network.includes(':') ? 'IPV6' : 'IPV4');

const countedAs = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

type Rule = Omit<CfnWebACL.RuleProperty, 'priority'>;

const inOrder = (rules: readonly (Rule | undefined)[]): CfnWebACL.RuleProperty[] =>
  rules.filter((rule) => rule !== undefined).map((rule, priority) => ({ ...rule, priority }));

const refusing = (name: string, statement: CfnWebACL.StatementProperty): Rule => ({
  name,
  statement,
  action: { block: {} },
  visibilityConfig: countedAs(name),
});

const slowing = (
  name: string,
  { limit, seconds }: Limit,
  scopeDownStatement: CfnWebACL.StatementProperty,
): Rule => ({
  name,
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
  name: keyof typeof rulesOnWords | 'AWSManagedRulesAmazonIpReputationList',
  narrowed: Pick<CfnWebACL.ManagedRuleGroupStatementProperty, 'scopeDownStatement'> = {},
  overrideAction: CfnWebACL.OverrideActionProperty = { none: {} },
): Rule => ({
  name,
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ...narrowed,
      ...(name in rulesOnWords && {
        ruleActionOverrides: rulesOnWords[name as keyof typeof rulesOnWords].map((rule) => ({
          name: rule,
          actionToUse: { count: {} },
        })),
      }),
    },
  },
  overrideAction,
  visibilityConfig: countedAs(name),
});

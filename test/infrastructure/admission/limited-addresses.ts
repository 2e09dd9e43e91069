import { describe, expect, it } from 'vitest';
import { Firewall, type SeenRequest } from './firewall.ts';
import { sharedAddresses } from '../../builders/admission/people.ts';
import { resourcesOf } from '../suites/resources.ts';
import { prod, prodWithKnownNetworks, type Synthesised } from '../suites/synthesised.ts';

const atHome = { address: '196.41.0.7', country: 'TZ' };
const abroad = { address: '203.0.113.7', country: 'DE' };
const inSharedNetwork = { address: '41.59.0.7', country: 'TZ' };

const firewallOf = (stage: Synthesised): Firewall =>
  new Firewall(
    stage.template('edge'),
    (id, address) => id.startsWith('SharedNetworks') && address === inSharedNetwork.address,
  );

/** How many of so many requests are blocked. */
function blockedOf(firewall: Firewall, times: number, request: SeenRequest): number {
  return Array.from({ length: times }, () => firewall.blocks(request)).filter((rule) => rule !== undefined)
    .length;
}

const rulesIn = (stage: Synthesised) => {
  const [firewall] = resourcesOf([stage.template('edge')], 'AWS::WAFv2::WebACL');
  return firewall?.properties['Rules'] as readonly {
    readonly Name: string;
    readonly Priority: number;
    readonly OverrideAction?: unknown;
    readonly Statement: {
      readonly ManagedRuleGroupStatement?: {
        readonly RuleActionOverrides?: readonly { readonly Name: string; readonly ActionToUse: unknown }[];
      };
    };
  }[];
};

describe.each([
  ['where nobody named shared networks', prod, atHome],
  ['where they are named', prodWithKnownNetworks, inSharedNetwork],
] as const)('an address that hundreds share, %s', (_, stage, from) => {
  it.each(Object.entries(sharedAddresses))(
    'of a %s loses none of what they ask in five minutes',
    (__, shared) => {
      const firewall = firewallOf(stage());
      const { people, calls, tickets, ticketPath, logins } = shared;
      expect(blockedOf(firewall, tickets, { ...from, path: ticketPath })).toBe(0);
      expect(blockedOf(firewall, logins, { ...from, path: '/v1/session' })).toBe(0);
      const others = people * calls - tickets - logins;
      expect(blockedOf(firewall, others, { ...from, path: '/v1/institutions' })).toBe(0);
    },
  );

  it('is limited all the same', () => {
    const firewall = firewallOf(stage());
    expect(blockedOf(firewall, 100_000, { ...from, path: '/v1/institutions' })).toBeGreaterThan(85_000);
    expect(blockedOf(firewall, 10_000, { ...from, path: '/v1/tickets' })).toBeGreaterThan(9_000);
  });
});

it('an office of 100 officers in no network that is named loses nothing of what their pages ask once they are in', () => {
  const firewall = firewallOf(prodWithKnownNetworks());
  const asked = 100 * sharedAddresses.ministry.calls;
  expect(blockedOf(firewall, asked, { ...atHome, path: '/v1/officer/queues/dawasa' })).toBe(0);
});

describe('an address that few share', () => {
  it.each([
    ['abroad', prod, abroad, 150, 15, 15],
    ['at home, outside the networks that are named', prodWithKnownNetworks, atHome, 4_500, 20, 25],
    ['abroad, where networks are named', prodWithKnownNetworks, abroad, 150, 15, 15],
  ] as const)(
    '%s asks, sends and logs in so much in five minutes',
    (_, stage, from, requests, tickets, logins) => {
      expect(blockedOf(firewallOf(stage()), requests + 7, { ...from, path: '/v1/places' })).toBe(7);
      expect(blockedOf(firewallOf(stage()), tickets + 7, { ...from, path: '/v1/tickets' })).toBe(7);
      expect(blockedOf(firewallOf(stage()), logins + 7, { ...from, path: '/v1/session' })).toBe(7);
    },
  );
});

describe('the routes of gateways and providers', () => {
  it.each(['/v1/ussd', '/v1/sms'])(
    'are closed at %s to whoever calls from elsewhere, once it is said from where',
    (path) => {
      expect(firewallOf(prodWithKnownNetworks()).blocks({ ...atHome, path })).toMatch(/-from-elsewhere$/);
    },
  );
});

describe('what AWS looks for', () => {
  it('in what people write, and in the repute of addresses, is only counted', () => {
    const groups = rulesIn(prod()).filter(
      ({ Statement }) => Statement.ManagedRuleGroupStatement !== undefined,
    );
    expect(groups.map(({ Name, OverrideAction }) => [Name, OverrideAction])).toEqual([
      ['AWSManagedRulesAmazonIpReputationList', { Count: {} }],
      ['AWSManagedRulesKnownBadInputsRuleSet', { None: {} }],
      ['AWSManagedRulesCommonRuleSet', { None: {} }],
    ]);
    const counted = groups.flatMap(
      ({ Statement }) => Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? [],
    );
    expect(new Set(counted.map(({ ActionToUse }) => JSON.stringify(ActionToUse)))).toEqual(
      new Set(['{"Count":{}}']),
    );
    // All rules of both groups that read a body. Source: https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html
    expect(counted.map(({ Name }) => Name).filter((name) => name.endsWith('_BODY'))).toEqual([
      'JavaDeserializationRCE_BODY',
      'Log4JRCE_BODY',
      'ReactJSRCE_BODY',
      'SizeRestrictions_BODY',
      'CrossSiteScripting_BODY',
      'GenericLFI_BODY',
      'GenericRFI_BODY',
      'EC2MetaDataSSRF_BODY',
    ]);
  });
});

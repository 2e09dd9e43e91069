import { describe, expect, it } from 'vitest';
import { settlingSeconds } from '../../domain/administration/jobs.ts';
import { accessPointLimits } from '../../domain/foundation/vocabulary/access-points.ts';
import { ConfigurationError, settingsFrom, variableOf } from '../../lib/config/settings.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { givenFor, givenForProd } from '../builders/given-values.ts';

describe('a stage', () => {
  it('that is unknown is refused with the names of those that exist', () => {
    expect(() => stageFrom(givenFor('staging'))).toThrow(
      'There is no stage "staging". Say -c stage=… with one of: local, dev, prod.',
    );
  });

  it('that was not given is refused too', () => {
    expect(() => stageFrom(() => undefined)).toThrow('No stage was given.');
  });

  it('lies in Cape Town unless a region is given', () => {
    expect(stageFrom(givenForProd()).region).toBe('af-south-1');
    expect(stageFrom(givenForProd({ region: 'eu-west-1' })).region).toBe('eu-west-1');
  });
});

describe('how long functions remember the registry', () => {
  const stages = [
    stageFrom(givenFor('local')),
    stageFrom(givenFor('dev', { emailDomain: 'dev.example' })),
    stageFrom(givenForProd()),
  ];

  it.each(stages)(
    'is over on $name, with time for events, when jobs take what was before as forgotten',
    (stage) => {
      expect(2 * stage.registryRememberedSeconds).toBeLessThanOrEqual(settlingSeconds);
    },
  );
});

describe('by whom SMS go out', () => {
  it('sends SMS home, and to the countries that are given', () => {
    expect(stageFrom(givenForProd()).smsPrefixes).toEqual(['+255']);
    const { smsPrefixes } = stageFrom(givenForProd({ smsPrefixes: '+255, +254' }));
    expect(smsPrefixes).toEqual(['+255', '+254']);
    for (const wrong of ['255', '+0', '+255;+254', ','])
      expect(() => stageFrom(givenForProd({ smsPrefixes: wrong }))).toThrow(
        'says no countries that SMS go to',
      );
  });

  it('leaves quickly for the weather, or for the page of another site that is given', () => {
    expect(stageFrom(givenForProd()).leaveTo).toBe('https://www.meteo.go.tz/');
    const { leaveTo } = stageFrom(givenForProd({ leaveTo: 'https://www.bbc.com/swahili' }));
    expect(leaveTo).toBe('https://www.bbc.com/swahili');
    const own = stageFrom(givenForProd()).edge;
    const ownPage = own.kind === 'cloudfront' ? `https://${own.publicDomain}/muda` : '';
    for (const wrong of ['http://example.org', 'meteo.go.tz', '/muda', ownPage])
      expect(() => stageFrom(givenForProd({ leaveTo: wrong }))).toThrow(
        'no page of another site to leave for',
      );
  });

  it('is SNS, unless an aggregator is named that we know', () => {
    expect(stageFrom(givenForProd()).smsThrough).toBe('sns');
    expect(stageFrom(givenForProd({ smsThrough: 'africas-talking' })).smsThrough).toBe('africas-talking');
    expect(() => stageFrom(givenForProd({ smsThrough: 'pigeons' }))).toThrow(
      'SMS cannot go through "pigeons". Say one of: sns, africas-talking.',
    );
  });
});

describe('prod', () => {
  it.each(['personalDataPermit', 'smsSenderId', 'emailDomain', 'alarmEmail', 'originDomain'] as const)(
    'refuses to be deployed without %s and says how to give it',
    (name) => {
      const withoutIt = () => stageFrom(givenForProd({ [name]: undefined }));
      expect(withoutIt).toThrow(ConfigurationError);
      expect(withoutIt).toThrow(`-c ${name}=…  (or ${variableOf(name)})`);
    },
  );

  it('names everything that is missing at once', () => {
    const withoutTwo = () =>
      stageFrom(givenForProd({ personalDataPermit: undefined, alarmEmail: undefined }));
    expect(withoutTwo).toThrow(/personalDataPermit[^]*alarmEmail/);
  });

  it.each(['MREJESHO-TZ!', '123456', 'TOO LONG NAME'])('refuses the sender id "%s"', (smsSenderId) => {
    expect(() => stageFrom(givenForProd({ smsSenderId }))).toThrow('cannot be an SMS sender id');
  });

  it('keeps its data and reaches everybody', () => {
    expect(stageFrom(givenForProd())).toMatchObject({ keepsData: true, noticeRecipients: 'all' });
  });

  it('refuses to be deleted, but while it is deployed for the first time', () => {
    expect(stageFrom(givenForProd()).refusesDeletion).toBe(true);
    expect(stageFrom(givenForProd({ firstDeployment: 'yes' }))).toMatchObject({
      keepsData: true,
      refusesDeletion: false,
    });
    expect(() => stageFrom(givenForProd({ firstDeployment: 'true' }))).toThrow('say yes or no');
  });
});

describe('an issuer of its own', () => {
  it('is refused without the client and the keys that go with it', () => {
    const alone = () => stageFrom(givenForProd({ loginIssuer: 'https://login.example' }));
    expect(alone).toThrow(/loginClientId[^]*loginKeys[^]*loginAuthorization[^]*loginToken/);
  });
});

describe('where citizens read and write', () => {
  it('is what was given', () => {
    const points = { webAddress: 'mrejesho.go.tz', ussdCode: '*152*00#' };
    expect(stageFrom(givenForProd(points))).toMatchObject(points);
  });

  it('is else the site itself where an SMS has room for its name, and no code', () => {
    expect(stageFrom(givenForProd())).toMatchObject({ webAddress: 'mrejesho.example' });
    expect(stageFrom(givenForProd())).not.toHaveProperty('ussdCode');
    const long = { publicDomain: 'mrejesho.wananchi.serikali.go.tz' };
    expect(stageFrom(givenForProd(long))).not.toHaveProperty('webAddress');
  });

  it('is a page that may call the API, beside those that were given', () => {
    const given = { webOrigins: 'https://mrejesho.example, https://wizara.example' };
    expect(stageFrom(givenForProd()).webOrigins).toEqual(['https://mrejesho.example']);
    expect(stageFrom(givenForProd(given)).webOrigins).toEqual([
      'https://mrejesho.example',
      'https://wizara.example',
    ]);
    expect(stageFrom(givenFor('local', { webAddress: '127.0.0.1:9000' })).webOrigins).toContain(
      'http://127.0.0.1:9000',
    );
  });

  it.each([
    { webAddress: 'https://mrejesho.go.tz' },
    { webAddress: `${'a'.repeat(accessPointLimits.webAddress - 5)}.go.tz` },
    { ussdCode: '152' },
    { ussdCode: `*${'1'.repeat(accessPointLimits.ussdCode - 1)}#` },
  ])('is refused where an SMS cannot name it: %j', (point) => {
    expect(() => stageFrom(givenForProd(point))).toThrow(ConfigurationError);
  });

  it('may be as long as every SMS has room for', () => {
    const points = {
      webAddress: `${'a'.repeat(accessPointLimits.webAddress - 6)}.go.tz`,
      ussdCode: `*${'1'.repeat(accessPointLimits.ussdCode - 2)}#`,
    };
    expect(stageFrom(givenForProd(points))).toMatchObject(points);
  });
});

describe('dev', () => {
  it('reaches nobody but those it is given', () => {
    const values = { emailDomain: 'dev.example', noticeRecipients: '+255712345678, a@dev.example' };
    expect(stageFrom(givenFor('dev', values)).noticeRecipients).toEqual(['+255712345678', 'a@dev.example']);
    expect(stageFrom(givenFor('dev', { emailDomain: 'dev.example' })).noticeRecipients).toEqual([]);
  });
});

describe('a given value', () => {
  const environment = { MREJESHO_ALARM_EMAIL: 'environment@mrejesho.example', MREJESHO_REGION: '  ' };

  it('is read from the CDK context before the environment', () => {
    expect(settingsFrom(() => 'context@mrejesho.example', environment)('alarmEmail')).toBe(
      'context@mrejesho.example',
    );
    expect(settingsFrom(() => undefined, environment)('alarmEmail')).toBe('environment@mrejesho.example');
  });

  it('that is empty counts as none', () => {
    expect(settingsFrom(() => undefined, environment)('region')).toBeUndefined();
  });
});

describe('the gateway of USSD', () => {
  const ussdOf = (values: Parameters<typeof givenForProd>[0]) => stageFrom(givenForProd(values)).ussd;

  it("calls as Africa's Talking does unless told otherwise, from the networks that are named", () => {
    expect(ussdOf({ ussdPrefix: undefined, ussdSources: undefined })).toEqual({
      convention: 'africas-talking',
      sources: [],
      demonstration: false,
    });
    expect(
      ussdOf({
        ussdConvention: 'query-string',
        ussdPrefix: '9*2',
        ussdSources: '196.201.214.7, 2c0f:f248::/32',
      }),
    ).toEqual({
      convention: 'query-string',
      prefix: '9*2',
      sources: ['196.201.214.7/32', '2c0f:f248::/32'],
      demonstration: false,
    });
  });

  it('is played by a page only where a stage for trying things says so, and never in prod', () => {
    const inDev = (ussdDemonstration?: string) =>
      stageFrom(givenForProd({ stage: 'dev', ussdDemonstration })).ussd.demonstration;
    expect([inDev(), inDev('no'), inDev('yes')]).toEqual([false, false, true]);
    expect(() => inDev('perhaps')).toThrow('say yes or no');
    expect(stageFrom(givenForProd({ stage: 'local' })).ussd.demonstration).toBe(true);
    expect(ussdOf({ ussdDemonstration: 'no' }).demonstration).toBe(false);
    expect(() => ussdOf({ ussdDemonstration: 'yes' })).toThrow(ConfigurationError);
  });

  it.each([
    ['ussdConvention', 'soap', 'is no convention of a USSD gateway: one of africas-talking, query-string'],
    ['ussdPrefix', '*9*2', 'cannot be choices in a USSD menu'],
    ['ussdPrefix', '9*2#', 'cannot be choices in a USSD menu'],
    ['ussdPrefix', '9*2*13', 'cannot be choices in a USSD menu'],
    ['ussdSources', 'gateway.example', 'is no network'],
    ['ussdSources', '196.201.214.0/33', 'is no network'],
    ['ussdSources', '0.0.0.0/0', 'is no network'],
    ['ussdSources', '196.201.214.0/', 'is no network'],
    ['ussdSources', '196.201.214.0/24/7', 'is no network'],
    ['ussdSources', '2c0f:f248::/32.5', 'is no network'],
  ] as const)('is refused with %s "%s"', (name, value, why) => {
    expect(() => ussdOf({ [name]: value })).toThrow(ConfigurationError);
    expect(() => ussdOf({ [name]: value })).toThrow(`"${value}" ${why}`);
  });
});

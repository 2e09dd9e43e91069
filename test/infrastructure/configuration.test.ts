import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settlingSeconds } from '../../domain/administration/jobs.ts';
import { accessPointLimits } from '../../domain/foundation/vocabulary/access-points.ts';
import { committedSettings, readCommitted } from '../../lib/config/committed-settings.ts';
import { refuseSample, sampleFilesIn } from '../../lib/config/sample-registry.ts';
import { ConfigurationError, settingsFrom, variableOf } from '../../lib/config/settings.ts';
import { stageFrom } from '../../lib/config/stages.ts';
import { givenFor, givenForProd } from '../builders/given-values.ts';

/** What a live stage has in the place of the examples. */
const ofItsOwn = {
  emailDomain: 'mrejesho.go.tz',
  alarmEmail: 'operators@mrejesho.go.tz',
  publicDomain: 'mrejesho.go.tz',
  publicCertificate: 'arn:aws:acm:us-east-1:444455556666:certificate/1',
  originDomain: 'origin.mrejesho.go.tz',
  originCertificate: 'arn:aws:acm:af-south-1:444455556666:certificate/2',
  backupAccount: '121212121212',
  breakGlassRole: 'break-glass',
  operatorsRole: 'operators',
};

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

  it.each([
    ['smsPerSecond', '100', '101'],
    ['launchTicketsPerSecond', '500', '501'],
  ] as const)('takes %s as a whole number up to %s', (name, most, more) => {
    expect(() => stageFrom(givenForProd({ [name]: most }))).not.toThrow();
    for (const wrong of [more, '0', '1.5', 'many'])
      expect(() => stageFrom(givenForProd({ [name]: wrong }))).toThrow(`"${wrong}" cannot be ${name}`);
  });

  it('gives a provider ten SMS a second, or what it agreed to', () => {
    expect(stageFrom(givenForProd()).messagesPerSecond).toEqual({ sms: 10, email: 14 });
    expect(stageFrom(givenForProd({ smsPerSecond: '60' })).messagesPerSecond).toEqual({ sms: 60, email: 14 });
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
  it.each([
    'personalDataPermit',
    'smsSenderId',
    'emailDomain',
    'alarmEmail',
    'lambdaConcurrency',
    'monthlyBudget',
    'originDomain',
    'backupAccount',
    'backupRegion',
    'breakGlassRole',
    'operatorsRole',
  ] as const)('refuses to be deployed without %s and says how to give it', (name) => {
    const withoutIt = () => stageFrom(givenForProd({ [name]: undefined }));
    expect(withoutIt).toThrow(ConfigurationError);
    expect(withoutIt).toThrow(`-c ${name}=…  (or ${variableOf(name)})`);
  });

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

describe('a stage with values of its own', () => {
  it('is refused what is an example still, each by its name', () => {
    const mixed = () => stageFrom(givenForProd({ publicDomain: 'mrejesho.go.tz' }));
    expect(mixed).toThrow(ConfigurationError);
    expect(mixed).toThrow(
      /has its own publicDomain, and these are examples still:\n {2}originDomain: origin\.mrejesho\.example\n {2}emailDomain[^]*alarmEmail[^]*publicCertificate[^]*originCertificate/,
    );
    const forgotten = { ...ofItsOwn, originDomain: 'origin.mrejesho.example' };
    expect(() => stageFrom(givenForProd(forgotten))).toThrow(
      'examples still:\n  originDomain: origin.mrejesho.example\nPut its own',
    );
  });

  it.each([
    ['emailDomain', 'mrejesho.test'],
    ['alarmEmail', 'operators@MREJESHO.INVALID'],
    ['originCertificate', 'arn:aws:acm:af-south-1:111122223333:certificate/2'],
    ['personalDataPermit', committedSettings('prod').personalDataPermit ?? ''],
    ['backupAccount', committedSettings('prod').backupAccount ?? ''],
    ['breakGlassRole', committedSettings('prod').breakGlassRole ?? ''],
    ['operatorsRole', committedSettings('prod').operatorsRole ?? ''],
  ] as const)('is not taken with %s %s', (name, value) => {
    expect(() => stageFrom(givenForProd({ ...ofItsOwn, [name]: value }))).toThrow(`still:\n  ${name}: `);
  });

  it('is taken where all are its own, and an example where none is', () => {
    expect(stageFrom(givenForProd(ofItsOwn))).toMatchObject({ emailDomain: 'mrejesho.go.tz' });
    expect(stageFrom(givenForProd())).toMatchObject({ emailDomain: 'mrejesho.example' });
    expect(stageFrom(givenFor('dev', { emailDomain: 'mrejesho.go.tz' })).emailDomain).toBe('mrejesho.go.tz');
  });

  it('has nothing of the examples but what a stage must have', () => {
    const optional = Object.keys(committedSettings('prod')).filter((name) => {
      try {
        stageFrom(givenForProd({ [name]: undefined }));
        return true;
      } catch {
        return false;
      }
    });
    expect(optional).toEqual([]);
  });
});

describe('what lies out of reach of a stage', () => {
  it('is in the account and region that were given, and the account of the stage is known by its certificate', () => {
    expect(stageFrom(givenForProd(ofItsOwn)).recovery).toEqual({
      ownAccount: '444455556666',
      backupAccount: '121212121212',
      backupRegion: 'eu-central-1',
      breakGlassRole: 'break-glass',
      operatorsRole: 'operators',
    });
  });

  it.each([
    ['backupAccount', '444455556666', 'another account than the stage'],
    ['backupAccount', '12121212', 'the twelve digits'],
    ['backupRegion', 'af-south-1', 'another than the stage'],
    ['backupRegion', 'Cape Town', 'an AWS region'],
    ['breakGlassRole', '*', 'no name of a role'],
    ['breakGlassRole', 'break-*', 'no name of a role'],
    ['operatorsRole', 'arn:aws:iam::444455556666:role/operators', 'no name of a role'],
    ['originCertificate', 'certificate/2', 'says no account'],
  ] as const)('is refused as %s %s', (name, value, why) => {
    const given = () => stageFrom(givenForProd({ ...ofItsOwn, [name]: value }));
    expect(given).toThrow(ConfigurationError);
    expect(given).toThrow(why);
  });

  it('takes a role of Identity Center by the name that it has for people', () => {
    const breakGlassRole = 'aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_BreakGlass_*';
    expect(stageFrom(givenForProd({ breakGlassRole })).recovery).toMatchObject({ breakGlassRole });
  });

  it('is nothing of the local cloud, and of dev only with all that it takes', () => {
    expect(stageFrom(givenFor('local'))).not.toHaveProperty('recovery');
    const dev = { emailDomain: 'dev.example' };
    expect(stageFrom(givenFor('dev', dev))).not.toHaveProperty('recovery');
    const half = () => stageFrom(givenFor('dev', { ...dev, backupAccount: '121212121212' }));
    expect(half).toThrow(/backupRegion[^]*breakGlassRole[^]*operatorsRole[^]*originCertificate/);
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
    const long = { publicDomain: 'mrejesho.wananchi.serikali.example' };
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
  const nothing = () => ({});

  it('is read from the CDK context before the environment, and from there before what is committed', () => {
    const committed = () => ({
      alarmEmail: 'committed@mrejesho.example',
      emailDomain: 'committed.example',
    });
    expect(settingsFrom(() => 'context@mrejesho.example', environment, committed)('alarmEmail')).toBe(
      'context@mrejesho.example',
    );
    const setting = settingsFrom(() => undefined, environment, committed);
    expect(setting('alarmEmail')).toBe('environment@mrejesho.example');
    expect(setting('emailDomain')).toBe('committed.example');
  });

  it('that is for the first deployment alone is read from the command line, and from nowhere else', () => {
    const everywhere = { MREJESHO_FIRST_DEPLOYMENT: 'yes' };
    expect(settingsFrom(() => undefined, everywhere, nothing)('firstDeployment')).toBeUndefined();
    expect(settingsFrom(() => 'yes', {}, nothing)('firstDeployment')).toBe('yes');
  });

  it('that is empty counts as none, whatever is committed', () => {
    expect(settingsFrom(() => undefined, environment, nothing)('region')).toBeUndefined();
    const committed = () => ({ region: 'eu-west-1' });
    expect(settingsFrom(() => undefined, environment, committed)('region')).toBeUndefined();
  });

  it('that is committed is that of the stage which was asked for', () => {
    const context = (name: string) => (name === 'stage' ? 'dev' : undefined);
    expect(settingsFrom(context, {}, (stage) => ({ emailDomain: `${stage}.example` }))('emailDomain')).toBe(
      'dev.example',
    );
  });
});

describe('the committed file of a stage', () => {
  const written = (text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'mrejesho-stage-')), 'prod.json');
    writeFileSync(file, text);
    return file;
  };

  it.each(['dev', 'prod'])('says all that %s wants', (name) => {
    const context = (setting: string) => (setting === 'stage' ? name : undefined);
    expect(stageFrom(settingsFrom(context, {}, committedSettings))).toMatchObject({ name });
  });

  it('is none for the local cloud, or for a stage that is none', () => {
    expect([committedSettings('local'), committedSettings('../dev')]).toEqual([{}, {}]);
  });

  it.each([
    ['{"emialDomain":"mrejesho.example"}', 'emialDomain'],
    ['{"emailDomain":7}', 'emailDomain'],
    ['{"firstDeployment":"yes"}', 'firstDeployment'], // for one deployment alone
    ['{"emailDomain":', 'is no JSON'],
  ])('is refused as %s, with what is wrong', (text, wrong) => {
    expect(() => readCommitted(written(text))).toThrow(ConfigurationError);
    expect(() => readCommitted(written(text))).toThrow(wrong);
  });
});

describe('an invented registry', () => {
  it('is refused to a stage for the public, with the files that are to be replaced', () => {
    const real = stageFrom(givenForProd(ofItsOwn));
    const refusing = () => {
      refuseSample(real);
    };
    expect(refusing).toThrow(ConfigurationError);
    expect(refusing).toThrow('The stage prod is for the public');
    for (const file of ['institutions/agencies.csv', 'officers/apart.csv', 'routing.csv'])
      expect(refusing).toThrow(`  ${file}`);
    expect(refusing).not.toThrow('demonstration');
  });

  it('is taken by stages for trying things, and by an example of prod under a name that nobody can have', () => {
    for (const stage of [
      stageFrom(givenFor('local')),
      stageFrom(givenFor('dev', { emailDomain: 'mrejesho.go.tz' })),
      stageFrom(givenForProd()),
    ])
      expect(() => {
        refuseSample(stage);
      }).not.toThrow();
  });

  it('is known in a file by its first line, as a spreadsheet leaves it too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mrejesho-registry-'));
    const files = {
      'plain.csv': '# SAMPLE - NOT OFFICIAL\nid\n',
      'quoted.csv': '\uFEFF"# SAMPLE - NOT OFFICIAL, as a spreadsheet saves it",,\nid,,\n',
      'own.csv': 'id,name\nsample,Sample\n',
      'README.md': '# SAMPLE\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    expect(sampleFilesIn(folder)).toEqual(['plain.csv', 'quoted.csv']);
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
    ['smsSources', 'gateway.example', 'is no network'],
    ['sharedNetworks', '41.59.0.0/33', 'is no network'],
    ['homeCountry', 'Tanzania', 'cannot be homeCountry'],
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

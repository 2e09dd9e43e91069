import { smsFormNames, type SmsFormName } from '../../contracts/sms/form-names.ts';
import { adoptedTablesIn } from './adopted-tables.ts';
import { refuseInvented } from './invented-values.ts';
import { recoveryValues, stageRecovery } from './recovery.ts';
import {
  ConfigurationError,
  demand,
  saysYes,
  listOf,
  type ReadSetting,
  type SettingName,
} from './settings.ts';
import {
  smsThroughs,
  stageNames,
  type SmsThrough,
  type Stage,
  type StageEdge,
  type StageLogin,
  type StageName,
  type StageOrigins,
} from './stage.ts';
import { networksIn } from './networks.ts';
import { noDemonstration, ussdStage } from './ussd-stage.ts';

const defaultRegion = 'af-south-1';

/** What a sender id carries in Tanzania without an agreement, and what SES gives an account that left its sandbox. */
const paceWithoutAgreement = { sms: 10, email: 14 } as const;

/** As many SMS a second as one run of `send-due-notices` works off. Source: docs/design/sending-notices.md, The provider's pace. */
const mostSmsPerSecond = 100;

/** The local cloud: short waits, no edge but the loopback one, nothing kept. */
function local(setting: ReadSetting): Stage {
  const webAddress = setting('webAddress') ?? '127.0.0.1:8080';
  return {
    name: 'local',
    region: setting('region') ?? defaultRegion,
    bootstrapped: false,
    keepsData: false,
    refusesDeletion: false,
    tlsOnly: false,
    gradualReleases: false,
    gathersEvents: false,
    logRetentionDays: 1,
    webOrigins: localOrigins(webAddress),
    webAddress,
    ussdCode: '*152*00#',
    throttling: { requestsPerSecond: 2000, burst: 2000 },
    origins: origins(setting),
    smsSources: [],
    sweepEveryMinutes: 1,
    loseTouchEveryMinutes: 1,
    messagesPerSecond: { sms: 50, email: 50 }, // nothing waits longer than it must
    smsPerDay: 1_000_000, // none costs anything
    writeCheckpointEveryMinutes: 1,
    registryRememberedSeconds: 5, // who changes the registry here looks at once what became of it
    bucketInPath: true,
    savesQuestions: false,
    composesAlarms: false,
    sweepGraceSeconds: 20,
    rollUpSettlingSeconds: 35,
    noticeRecipients: 'all', // nothing leaves the machine
    smsThrough: 'sns',
    smsForm: 'plain',
    smsPrefixes: smsPrefixes(undefined),
    leaveTo: leaveTo(setting),
    smsSenderId: 'MREJESHO',
    emailDomain: 'mrejesho.example',
    emailByIdentity: false,
    edge: { kind: 'loopback' },
    login: {
      kind: 'pool',
      pagePrefix: 'mrejesho-local',
      secondFactor: 'optional',
      threatProtection: false,
      keysUnder: setting('cognitoAddress') ?? 'http://127.0.0.1:4566',
      pageAt: setting('loginAddress') ?? 'http://localhost:8081',
    },
    ussd: { convention: 'africas-talking', sources: [], demonstration: true },
    adoptedTables: {},
    tags: {},
  };
}

/** On AWS, for trying things: reaches only the recipients it is given. */
const dev = (setting: ReadSetting): Stage => ({
  name: 'dev',
  region: setting('region') ?? defaultRegion,
  bootstrapped: true,
  keepsData: false,
  refusesDeletion: false,
  tlsOnly: true,
  gradualReleases: true,
  gathersEvents: true,
  logRetentionDays: 14,
  webOrigins: webOrigins(setting, 'http://localhost:5173'),
  ...accessPoints(setting),
  throttling: { requestsPerSecond: 200, burst: 200 },
  origins: origins(setting),
  smsSources: networksIn(setting('smsSources')),
  ...lambdaConcurrency(setting),
  sweepEveryMinutes: 5,
  loseTouchEveryMinutes: 5,
  messagesPerSecond: messagesPerSecond(setting),
  ...launch(setting),
  smsPerDay: 1_000,
  writeCheckpointEveryMinutes: 5,
  registryRememberedSeconds: 60,
  recordLockDays: 1,
  bucketInPath: false,
  savesQuestions: true,
  composesAlarms: true,
  sweepGraceSeconds: 120,
  rollUpSettlingSeconds: 120,
  noticeRecipients: listOf(setting('noticeRecipients')),
  smsThrough: smsThrough(setting('smsThrough')),
  smsForm: smsForm(setting('smsForm')),
  smsPrefixes: smsPrefixes(setting('smsPrefixes')),
  leaveTo: leaveTo(setting),
  smsSenderId: senderId(setting('smsSenderId') ?? 'MREJESHO'),
  emailDomain: demand(setting, 'dev', ['emailDomain'])('emailDomain'),
  emailByIdentity: true,
  edge: setting('publicDomain') === undefined ? { kind: 'none' } : cloudFront(setting, 'dev'),
  login: login(setting, 'dev', { secondFactor: 'optional', threatProtection: false }),
  ussd: { ...ussdStage(setting), demonstration: saysYes(setting, 'ussdDemonstration') },
  ...alarmEmail(setting),
  ...budget(setting),
  ...(setting('backupAccount') !== undefined && {
    recovery: stageRecovery(setting, 'dev', setting('region') ?? defaultRegion),
  }),
  adoptedTables: adoptedTablesIn(listOf(setting('adoptedTables'))),
  tags: {},
});

/** For the public. It refuses to be deployed without what the law and the operators ask for. */
function prod(setting: ReadSetting): Stage {
  const value = demand(setting, 'prod', [
    'personalDataPermit',
    'smsSenderId',
    'emailDomain',
    'alarmEmail',
    'lambdaConcurrency',
    'monthlyBudget',
    ...edgeValues,
    ...recoveryValues,
  ]);
  return {
    name: 'prod',
    region: setting('region') ?? defaultRegion,
    bootstrapped: true,
    keepsData: true,
    refusesDeletion: !saysYes(setting, 'firstDeployment'),
    tlsOnly: true,
    gradualReleases: true,
    gathersEvents: true,
    logRetentionDays: 365,
    webOrigins: webOrigins(setting),
    ...accessPoints(setting),
    throttling: { requestsPerSecond: 2140, burst: 640 }, // of 2,500 and 1,250 of the account
    origins: origins(setting),
    smsSources: networksIn(setting('smsSources')),
    ...lambdaConcurrency(setting),
    sweepEveryMinutes: 5,
    loseTouchEveryMinutes: 5,
    messagesPerSecond: messagesPerSecond(setting),
    ...launch(setting),
    smsPerDay: 100_000, // at a local provider 900 to 1,300 US dollars
    writeCheckpointEveryMinutes: 5,
    registryRememberedSeconds: 60,
    recordLockDays: 10 * 365,
    bucketInPath: false,
    savesQuestions: true,
    composesAlarms: true,
    sweepGraceSeconds: 120,
    rollUpSettlingSeconds: 120,
    noticeRecipients: 'all',
    smsThrough: smsThrough(setting('smsThrough')),
    smsForm: smsForm(setting('smsForm')),
    smsPrefixes: smsPrefixes(setting('smsPrefixes')),
    leaveTo: leaveTo(setting),
    smsSenderId: senderId(value('smsSenderId')),
    emailDomain: value('emailDomain'),
    emailByIdentity: true,
    edge: cloudFront(setting, 'prod'),
    login: login(setting, 'prod', { secondFactor: 'required', threatProtection: true }),
    ussd: { ...ussdStage(setting), demonstration: noDemonstration(setting) },
    alarmEmail: value('alarmEmail'),
    ...budget(setting),
    recovery: stageRecovery(setting, 'prod', setting('region') ?? defaultRegion),
    adoptedTables: adoptedTablesIn(listOf(setting('adoptedTables'))),
    tags: { 'personal-data-permit': value('personalDataPermit') },
  };
}

/** Beyond that a table that every ticket writes needs more than 40,000 write units a second, which AWS gives nobody unasked. */
const mostTicketsOfLaunch = 500;

const stages: Readonly<Record<StageName, (setting: ReadSetting) => Stage>> = { local, dev, prod };

/** The stage that was asked for. Throws `ConfigurationError` when it is unknown, lacks what it needs, or has examples beside what is real. */
export function stageFrom(setting: ReadSetting): Stage {
  const asked = setting('stage');
  const name = stageNames.find((known) => known === asked);
  if (name === undefined) {
    const said = asked === undefined ? 'No stage was given' : `There is no stage "${asked}"`;
    throw new ConfigurationError(`${said}. Say -c stage=… with one of: ${stageNames.join(', ')}.`);
  }
  const stage = stages[name](setting);
  if (name !== 'local') refuseInvented(setting, name);
  return stage;
}

const edgeValues = ['publicDomain', 'publicCertificate', 'originDomain', 'originCertificate'] as const;

function cloudFront(setting: ReadSetting, stage: StageName): StageEdge {
  const value = demand(setting, stage, edgeValues);
  const originSecretVersion = setting('originSecretVersion');
  return {
    kind: 'cloudfront',
    ...(originSecretVersion === undefined ? {} : { originSecretVersion }),
    publicDomain: value('publicDomain'),
    publicCertificate: value('publicCertificate'),
    originDomain: value('originDomain'),
    originCertificate: value('originCertificate'),
  };
}

/** The issuer that is given, or a user pool of the stage's own. */
function login(
  setting: ReadSetting,
  stage: StageName,
  pool: Pick<Extract<StageLogin, { kind: 'pool' }>, 'secondFactor' | 'threatProtection'>,
): StageLogin {
  const issuer = setting('loginIssuer');
  if (issuer === undefined) {
    return { kind: 'pool', pagePrefix: setting('loginPrefix') ?? `mrejesho-${stage}`, ...pool };
  }
  const value = demand(setting, stage, ['loginClientId', 'loginKeys', 'loginAuthorization', 'loginToken']);
  const revocationUrl = setting('loginRevocation');
  const endSessionUrl = setting('loginEndSession');
  return {
    kind: 'issuer',
    issuer,
    clientId: value('loginClientId'),
    keysUrl: value('loginKeys'),
    authorizationUrl: value('loginAuthorization'),
    tokenUrl: value('loginToken'),
    ...(revocationUrl !== undefined && { revocationUrl }),
    ...(endSessionUrl !== undefined && { endSessionUrl }),
    scopes: listOf(setting('loginScopes')),
  };
}

/** GSM networks show at most 11 characters, and a sender without a letter is taken for a number. */
function senderId(value: string): string {
  if (!/^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/.test(value)) {
    throw new ConfigurationError(
      `"${value}" cannot be an SMS sender id: 1 to 11 letters, digits and spaces, with a letter among them.`,
    );
  }
  return value;
}

function smsThrough(value = 'sns'): SmsThrough {
  const known = smsThroughs.find((name) => name === value);
  if (known === undefined) {
    throw new ConfigurationError(`SMS cannot go through "${value}". Say one of: ${smsThroughs.join(', ')}.`);
  }
  return known;
}

function smsForm(value = 'plain'): SmsFormName {
  const known = smsFormNames.find((name) => name === value);
  if (known === undefined) {
    throw new ConfigurationError(
      `We read no form "${value}" of SMS. Say one of: ${smsFormNames.join(', ')}.`,
    );
  }
  return known;
}

/** At home, unless told otherwise. Each country is a decision: SMS to some cost a hundred times as much as here. */
function smsPrefixes(value = '+255'): readonly string[] {
  const prefixes = listOf(value);
  const wrong = prefixes.find((prefix) => !/^\+[1-9]\d{0,6}$/.test(prefix));
  if (wrong !== undefined || prefixes.length === 0) {
    throw new ConfigurationError(
      `"${value}" says no countries that SMS go to: a plus and the first digits of their numbers, with commas between, as +255,+254.`,
    );
  }
  return prefixes;
}

/** A page of another site that says nothing of this one: the weather, unless told otherwise. */
function leaveTo(setting: ReadSetting): string {
  const address = setting('leaveTo') ?? 'https://www.meteo.go.tz/';
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.hostname === setting('publicDomain')) {
    throw new ConfigurationError(
      `"${address}" is no page of another site to leave for: an address with https:// that is not this site's own.`,
    );
  }
  return url.href;
}

/** Tanzania, unless told otherwise. */
function origins(setting: ReadSetting): StageOrigins {
  const homeCountry = setting('homeCountry') ?? 'TZ';
  if (!/^[A-Z]{2}$/.test(homeCountry))
    throw new ConfigurationError(`"${homeCountry}" cannot be homeCountry: two capital letters, as TZ.`);
  return { homeCountry, sharedNetworks: networksIn(setting('sharedNetworks')) };
}

/** A quota as AWS gives it: new accounts begin with ten. */
function lambdaConcurrency(setting: ReadSetting): Pick<Stage, 'lambdaConcurrency'> {
  const given = setting('lambdaConcurrency');
  if (given === undefined) return {};
  if (!/^[1-9]\d{1,5}$/.test(given))
    throw new ConfigurationError(`"${given}" cannot be lambdaConcurrency: a whole number from 10, as 1000.`);
  return { lambdaConcurrency: Number(given) };
}

/** A whole number from 1 to `most`; undefined where the setting is not given. */
function wholeUpTo(setting: ReadSetting, name: SettingName, most: number): number | undefined {
  const given = setting(name);
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(given) || Number(given) > most)
    throw new ConfigurationError(`"${given}" cannot be ${name}: a whole number from 1 to ${most}.`);
  return Number(given);
}

const messagesPerSecond = (setting: ReadSetting): Stage['messagesPerSecond'] => ({
  ...paceWithoutAgreement,
  sms: wholeUpTo(setting, 'smsPerSecond', mostSmsPerSecond) ?? paceWithoutAgreement.sms,
});

function launch(setting: ReadSetting): Pick<Stage, 'launchTicketsPerSecond'> {
  const launchTicketsPerSecond = wholeUpTo(setting, 'launchTicketsPerSecond', mostTicketsOfLaunch);
  return launchTicketsPerSecond === undefined ? {} : { launchTicketsPerSecond };
}

function budget(setting: ReadSetting): Pick<Stage, 'budget'> {
  const given = setting('monthlyBudget');
  if (given === undefined) return {};
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new ConfigurationError(`"${given}" cannot be monthlyBudget: US dollars without cents, as 2500.`);
  const costMonitor = setting('costMonitor');
  return { budget: { dollarsOfMonth: Number(given), ...(costMonitor !== undefined && { costMonitor }) } };
}

function alarmEmail(setting: ReadSetting): Pick<Stage, 'alarmEmail'> {
  const address = setting('alarmEmail');
  return address === undefined ? {} : { alarmEmail: address };
}

/** The site, by both names that this machine has for itself, and the pages of `npm run web`. */
const localOrigins = (webAddress: string): readonly string[] => {
  const addresses = [webAddress, '127.0.0.1:5173'];
  return addresses.flatMap((address) => [
    `http://${address}`,
    `http://${address.replace('127.0.0.1', 'localhost')}`,
  ]);
};

/** The site of the stage itself, where it has an edge, and other pages that were given. */
const webOrigins = (setting: ReadSetting, otherwise?: string): readonly string[] => {
  const publicDomain = setting('publicDomain');
  const own = publicDomain === undefined ? [] : [`https://${publicDomain}`];
  return [...new Set([...own, ...listOf(setting('webOrigins') ?? otherwise)])];
};

/** What an SMS has room for. */
const isShortAddress = (address: string): boolean =>
  /^(?=.{4,24}$)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z0-9-]+)*$/.test(address);

/** The address of the site itself where no shorter one is given, if an SMS has room for it. */
function ownAddress(setting: ReadSetting): string | undefined {
  const publicDomain = setting('publicDomain');
  return publicDomain !== undefined && isShortAddress(publicDomain) ? publicDomain : undefined;
}

/** Where citizens read and write: SMS and slips name what is given, or the site itself, and nothing else. */
function accessPoints(setting: ReadSetting): Pick<Stage, 'webAddress' | 'ussdCode'> {
  const webAddress = setting('webAddress') ?? ownAddress(setting);
  const ussdCode = setting('ussdCode');
  if (webAddress !== undefined && !isShortAddress(webAddress)) {
    throw new ConfigurationError(
      `"${webAddress}" cannot be named in an SMS: an address of at most 24 characters without https://.`,
    );
  }
  if (ussdCode !== undefined && !/^(?=.{3,12}$)(\*\d+)+#$/.test(ussdCode)) {
    throw new ConfigurationError(`"${ussdCode}" is no code to dial, of at most 12 characters: *152*00#.`);
  }
  return { ...(webAddress !== undefined && { webAddress }), ...(ussdCode !== undefined && { ussdCode }) };
}

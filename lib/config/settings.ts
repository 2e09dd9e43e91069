/** What cannot be deployed as it was asked for. The message is for whoever deploys, and says what to do. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** The stage configuration: settings by name, each with what it is for. */
export const stageSettings = {
  stage: 'which stage: local, dev or prod',
  region: 'the AWS region; without it, af-south-1',
  firstDeployment:
    'yes the first time, until all stacks are up: nothing refuses deletion yet, so that a deployment that broke off can be repeated',
  personalDataPermit:
    'reference of the permit to keep personal data abroad (Personal Data Protection Act, Cap. 44)',
  smsSenderId:
    'the sender id registered with TCRA: up to 11 letters, digits, spaces, with a letter among them',
  smsForm: 'in which form SMS come in: plain, which it is without it, or africas-talking',
  smsPrefixes: 'SMS go to phones that begin so, with commas between; without it, +255',
  smsPerSecond: 'how many SMS a second whoever takes them agreed to, all senders together; without it, 10',
  launchTicketsPerSecond:
    'before a launch: for how many new tickets a second tables are made ready at once; without it, as many as they grew to by themselves',
  smsThrough: 'who takes SMS: sns, which it is without it, or africas-talking',
  loginPrefix: "the first part of the login page's host name, unique in the region",
  loginIssuer: 'an OIDC issuer that officers log in with, instead of a user pool of the stage',
  loginClientId: 'with loginIssuer: the client that its tokens are made for',
  loginKeys: 'with loginIssuer: the address of its keys, jwks_uri in its own description',
  loginAuthorization: 'with loginIssuer: the address of its login page, authorization_endpoint there',
  loginToken: 'with loginIssuer: where codes are changed for tokens, token_endpoint there',
  loginRevocation: 'with loginIssuer: where tokens are revoked, revocation_endpoint there, if it has one',
  loginEndSession:
    'with loginIssuer: where its own session is ended, end_session_endpoint there, if it has one',
  loginScopes:
    'with loginIssuer: scopes beside ours that it wants before it gives refresh tokens, with commas between',
  loginAddress: 'on the local cloud: the address of its login page',
  cognitoAddress: 'on the local cloud: the address under which Cognito serves the keys of its pools',
  adoptedTables:
    "restored tables that took the place of the stage's own, as npm run restore says them: projections=NAME,tickets=ARN of its stream",
  emailDomain: 'the domain that notices are sent from',
  alarmEmail: 'who is told when something needs a person',
  monthlyBudget: 'what the account may cost in a month, in US dollars without cents',
  costMonitor:
    "ARN of the monitor of services that the account's Cost Anomaly Detection has already; without it, one is made",
  lambdaConcurrency:
    'how many executions of Lambda at once the stage may count on: the quota of its account; without it, nothing is reserved',
  webOrigins: 'web addresses beside the site itself whose pages may call the API, with commas between',
  webAddress:
    'the short address of the site for SMS, without https://; without it, publicDomain if it is short enough',
  leaveTo:
    'the page of another site to which "leave quickly" leads, which says nothing of here; without it, the weather',
  ussdCode: 'what citizens dial, for example *152*00#',
  publicDomain: 'the host name of the site and of the API',
  publicCertificate: 'ARN of the ACM certificate for publicDomain, in us-east-1',
  originDomain: 'the host name under which the edge reaches the API',
  originCertificate: 'ARN of the ACM certificate for originDomain, in the region of the stage',
  originSecretVersion: 'after a rotation: the version id of the origin secret that the edge shows',
  ussdConvention: 'how the USSD gateway calls: africas-talking, which it is without it, or query-string',
  ussdPrefix: 'the choices in a shared USSD menu that lead here, as the gateway sends them: 9*2',
  ussdDemonstration: 'outside prod: yes lets a page play simple phones of invented numbers; without it, no',
  ussdSources: 'the networks (CIDR) that the USSD gateway calls from, with commas between',
  backupAccount: 'the account that holds backups and the trail, which nobody of the stage administers',
  backupRegion: 'the region of the backups, another than that of the stage; the permit must name its country',
  breakGlassRole:
    "the role, by its name, that is opened when nothing else helps: it alone may end the vault's key",
  operatorsRole: 'the role, by its name, with which operators import the registry and make accounts',
  smsSources:
    'the networks (CIDR) that providers of SMS call from, with commas between; without it, anywhere',
  homeCountry:
    'the country whose networks carry most of the people, by its two letters (ISO 3166-1); without it, TZ',
  sharedNetworks:
    'the networks (CIDR) of home in which hundreds of people share an address, of carriers and ministries, with commas between; without it, all of home',
  noticeRecipients:
    'outside prod: the only phones and e-mail addresses that are reached, with commas between',
} as const;
export type SettingName = keyof typeof stageSettings;

/** What is said on the command line of one deployment alone: a file, or a variable of a pipeline, would say it of all that follow. */
const settingsOfOneDeployment = ['firstDeployment'] as const satisfies readonly SettingName[];

/** Reads a setting by name; undefined where it is not given. */
export type ReadSetting = (name: SettingName) => string | undefined;

/** Whether a setting is said of one deployment alone. */
export const isOfOneDeployment = (name: SettingName): name is (typeof settingsOfOneDeployment)[number] =>
  settingsOfOneDeployment.some((alone) => alone === name);

/** `alarmEmail` as an environment variable is `MREJESHO_ALARM_EMAIL`. */
export const variableOf = (name: SettingName): string =>
  `MREJESHO_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;

/**
 * Reads from the CDK context (`-c name=value`) first, then from the environment, then from what is committed of the stage. An empty value
 * takes away what the later ones say. What is for one deployment alone counts from the context only.
 */
export function settingsFrom(
  context: (name: string) => unknown,
  environment: Readonly<Record<string, string | undefined>>,
  committed: (stage: string | undefined) => Readonly<Partial<Record<SettingName, string>>>,
): ReadSetting {
  const given = (name: SettingName): unknown =>
    context(name) ?? (isOfOneDeployment(name) ? undefined : environment[variableOf(name)]);
  const read = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  const file = committed(read(given('stage')));
  return (name) => read(given(name) ?? file[name]);
}

/** The values of all `names`, or one error that says everything that is missing and what each is for. */
export function demand<Name extends SettingName>(
  setting: ReadSetting,
  stage: string,
  names: readonly Name[],
): (name: Name) => string {
  const values = new Map(names.map((name) => [name, setting(name)]));
  const missing = names.filter((name) => values.get(name) === undefined);
  if (missing.length > 0) {
    const lines = missing.map((name) => `  -c ${name}=…  (or ${variableOf(name)}): ${stageSettings[name]}`);
    throw new ConfigurationError(
      [`The stage ${stage} is not deployed without:`, ...lines, 'See docs/deploying.md.'].join('\n'),
    );
  }
  return (name) => values.get(name) ?? '';
}

/** Whether a setting says yes; without it, no. Throws `ConfigurationError` where it says something else. */
export function saysYes(setting: ReadSetting, name: SettingName): boolean {
  const said = setting(name) ?? 'no';
  if (said !== 'yes' && said !== 'no') throw new ConfigurationError(`${name} is "${said}": say yes or no.`);
  return said === 'yes';
}

/** A list given with commas between. */
export const listOf = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

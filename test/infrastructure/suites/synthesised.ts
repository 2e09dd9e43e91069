import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import { functionNames } from '../../../lib/config/functions.ts';
import type { ReadSetting } from '../../../lib/config/settings.ts';
import { stackName, type StackName } from '../../../lib/config/outputs.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { addBackupAccount } from '../../../lib/backup-account.ts';
import { addStacks } from '../../../lib/mrejesho.ts';
import type { StackTemplate, StackTemplates } from '../../../lib/upgrade/stateful-resources.ts';
import { checkAsSolution } from '../../../lib/solutions-checks.ts';
import { givenFor, givenForProd } from '../../builders/given-values.ts';

export interface Synthesised {
  /** The folder into which it was written. */
  readonly outdir: string;
  readonly template: (stack: StackName) => Template;
  readonly regionOf: (stack: StackName) => string;
  readonly templates: readonly Template[];
  readonly byStack: StackTemplates;
  readonly stacks: readonly string[];
  /** Stacks that refuse to be deleted. */
  readonly protectedStacks: readonly string[];
}

/** One synthesis a stage for all tests of this file: it is the slow part. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const prod = once(() => synthesise(givenForProd()));
/** As it is deployed before anything is there. */
export const prodAtFirst = once(() => synthesise(givenForProd({ firstDeployment: 'yes' })));
/** Officers log in with an issuer that exists already. */
export const prodWithItsOwnIssuer = once(() =>
  synthesise(
    givenForProd({
      loginIssuer: 'https://login.example/realms/serikali',
      loginClientId: 'mrejesho-web',
      loginKeys: 'https://login.example/keys',
      loginAuthorization: 'https://login.example/authorize',
      loginToken: 'https://login.example/token',
      loginRevocation: 'https://login.example/revoke',
      loginEndSession: 'https://login.example/logout',
      loginScopes: 'offline_access',
    }),
  ),
);
/** SMS go out through an aggregator. */
export const prodThroughAggregator = once(() => synthesise(givenForProd({ smsThrough: 'africas-talking' })));
/** It is known from where gateways and providers call, where hundreds share an address, and that the account watches costs already. */
export const prodWithKnownNetworks = once(() =>
  synthesise(
    givenForProd({
      sharedNetworks: '41.59.0.0/16',
      smsSources: '196.41.5.0/24',
      costMonitor: 'arn:aws:ce::111122223333:anomalymonitor/11111111-1111-1111-1111-111111111111',
    }),
  ),
);
export const dev = once(() => synthesise(givenFor('dev', { emailDomain: 'dev.example' })));
export const local = once(() => synthesise(givenFor('local')));

/** What the backup account of prod deploys, by the ids of its stacks. */
export const backupAccount = once((): Readonly<Record<string, Template>> => {
  const app = emptyApp(mkdtempSync(join(tmpdir(), 'mrejesho-synthesis-')));
  addBackupAccount(app, stageFrom(givenForProd()));
  checkAsSolution(app);
  return Object.fromEntries(
    checked(app).stacks.map(({ id, template }) => [
      id,
      Template.fromJSON(template as Record<string, unknown>),
    ]),
  );
});

const emptyApp = (folder: string): App =>
  new App({
    outdir: join(folder, 'out'),
    treeMetadata: false,
    analyticsReporting: false,
    builtinCloudFormationValidation: false, // most of the time; `cdk synth` validates
    context: contextOfCdkJson(),
  });

function synthesise(setting: ReadSetting): Synthesised {
  const folder = mkdtempSync(join(tmpdir(), 'mrejesho-synthesis-'));
  const app = emptyApp(folder);
  const stage = stageFrom(setting);
  addStacks(app, stage, { bundles: bundlesIn(folder), site: siteIn(folder) });
  if (stage.name !== 'local') checkAsSolution(app);
  const assembly = checked(app);
  const template = (name: string) =>
    Template.fromJSON(assembly.getStackByName(name).template as Record<string, unknown>);
  const stacks = assembly.stacks.map((stack) => stack.stackName);
  return {
    outdir: app.outdir,
    stacks,
    template: (stack) => template(stackName(stage.name, stack)),
    regionOf: (stack) => assembly.getStackByName(stackName(stage.name, stack)).environment.region,
    protectedStacks: assembly.stacks
      .filter(({ terminationProtection }) => terminationProtection === true)
      .map((stack) => stack.stackName),
    templates: stacks.map(template),
    byStack: Object.fromEntries(
      assembly.stacks.map((stack) => [stack.stackName, stack.template as StackTemplate]),
    ),
  };
}

/** Code that is never run: what the bundles hold is tested where they are made. */
function bundlesIn(folder: string): string {
  const bundles = join(folder, 'bundles');
  for (const name of functionNames) {
    mkdirSync(join(bundles, name), { recursive: true });
    writeFileSync(join(bundles, name, 'index.mjs'), `export const handler = () => '${name}';\n`);
  }
  return bundles;
}

const smallSite: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>Mrejesho</title>',
  'en/index.html': '<!doctype html><title>Mrejesho</title>',
  'tuma/index.html': '<!doctype html><title>Tuma</title>',
  '404.html': '<!doctype html><title>Hakuna</title>',
  'en/404.html': '<!doctype html><title>Not here</title>',
  'sw.js': 'self.skipWaiting();',
  'manifest.webmanifest': '{}',
  'assets/main-DqKXPyOs.js': 'export {};',
  'assets/main-DqKXPyOs.js.map': '{}',
};

/** A site as small as one can be: two pages, what a phone asks for besides, and a script. */
function siteIn(folder: string): string {
  const site = join(folder, 'site');
  for (const [name, text] of Object.entries(smallSite)) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), text);
  }
  return site;
}

/** Synthesises; an unacknowledged finding of cdk-nag, or of the CDK's own checks, is the error. */
export function checked(app: App): ReturnType<App['synth']> {
  try {
    return app.synth();
  } catch (error) {
    const report = readFileSync(join(app.outdir, 'validation-report.json'), 'utf8');
    throw new Error(`Refused by the checks: ${report}`, { cause: error });
  }
}

function contextOfCdkJson(): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> };
  return context;
}

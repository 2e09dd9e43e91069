import { createRequire } from 'node:module';
import { type App, type IPolicyValidationPlugin, Validations } from 'aws-cdk-lib/core';

/** What is used of cdk-nag. Its own types load those of every AWS service: twice the work for compiler and linter. */
interface CdkNag {
  readonly AwsSolutionsChecks: new (app: App) => IPolicyValidationPlugin;
}

const require = createRequire(import.meta.url);

/** Holds the app against AWS's checks of solutions: a finding that nobody acknowledged fails the synthesis. */
export function checkAsSolution(app: App): void {
  const { AwsSolutionsChecks } = require('cdk-nag') as CdkNag; // loaded only where it is asked for: it is slow
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}

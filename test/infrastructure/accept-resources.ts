/**
 * npm run stacks:accept: writes down which stateful resources and exports prod has now, by which tests compare each later change. Says
 * first which of those before would be lost.
 */
import { blockedExports, lostResources } from '../../lib/upgrade/stateful-resources.ts';
import { acceptedResources, acceptResources, resourcesToAccept } from './suites/accepted-resources.ts';
import { prod } from './suites/synthesised.ts';

const { byStack } = prod();
const [before, now] = [acceptedResources(), resourcesToAccept(byStack)];
const lost = [...lostResources(before.stateful, now.stateful), ...blockedExports(before.imports, byStack)];
acceptResources(now);
process.stdout.write(
  lost.length === 0
    ? 'Accepted. Nothing of before is lost.\n'
    : `Accepted, though an upgrade loses what holds data or is known by name:\n${lost.map((line) => `  ${line}\n`).join('')}`,
);

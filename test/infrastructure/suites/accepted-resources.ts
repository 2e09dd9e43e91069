import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import {
  importedExports,
  statefulResources,
  type ImportedExports,
  type StackTemplates,
  type StatefulResources,
} from '../../../lib/upgrade/stateful-resources.ts';

/** What an upgrade of prod must leave in its place. */
interface LastingResources {
  readonly stateful: StatefulResources;
  readonly imports: ImportedExports;
}

const file = join(import.meta.dirname, '../accepted-resources.json');

const Accepted = z.strictObject({
  stateful: z.record(z.string(), z.record(z.string(), z.string())),
  imports: z.record(z.string(), z.array(z.string())),
});

/** Reads what was accepted last: what prod has after the release before. */
export const acceptedResources = (): LastingResources =>
  Accepted.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Lists what these templates have of that. */
export const resourcesToAccept = (templates: StackTemplates): LastingResources => ({
  stateful: statefulResources(templates),
  imports: importedExports(templates),
});

/** Writes down what the next upgrade must leave in its place. */
export const acceptResources = (resources: LastingResources): void =>
  writeFileSync(file, `${JSON.stringify(resources, undefined, 2)}\n`);

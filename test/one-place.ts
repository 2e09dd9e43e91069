import type { TestProject } from 'vitest/node';
import { freePort } from '../local/system/ports.ts';

/** Gives the files of a project one place: they run one after another, whatever runs beside them. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('places', [await freePort()]);
}

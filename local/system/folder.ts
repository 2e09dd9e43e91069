import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder. */
export const project = resolve(import.meta.dirname, '../..');

/** Where the Python environment lies that every local cloud of this checkout shares. */
export const pythonFolder = join(project, '.local/python');

/** Where `npm start` keeps its cloud unless told otherwise. */
export const usualFolder = join(project, '.local');

/** The files of one local cloud. Two clouds have two folders and share nothing but the Python environment. */
export interface CloudFolder {
  /** Names the cloud: every process of it carries this path in its command line. */
  readonly root: string;
  /** What a running cloud tells of itself, for people and programs. */
  readonly cloud: string;
  /** Every SMS and e-mail that was sent, a JSON object a line. */
  readonly outbox: string;
  readonly settings: string;
  readonly running: string;
  readonly deployed: string;
  readonly outputs: string;
  readonly assembly: string;
  readonly state: string;
  readonly objects: string;
  readonly temporary: string;
  readonly home: string;
  readonly lock: string;
  readonly logs: { readonly start: string; readonly supervisor: string; readonly ministack: string };
}

const folders = ['state', 'objects', 'tmp', 'home'];

/** The files of the cloud in `root`, which is made if it is missing. */
export function cloudFolder(root: string): CloudFolder {
  mkdirSync(resolve(root), { recursive: true });
  const real = realpathSync(resolve(root));
  const inside = (name: string): string => join(real, 'cloud', name);
  for (const name of folders) mkdirSync(inside(name), { recursive: true });
  return {
    root: real,
    cloud: join(real, 'cloud.json'),
    outbox: join(real, 'outbox.jsonl'),
    settings: inside('settings.json'),
    running: inside('running.json'),
    deployed: inside('deployed.json'),
    outputs: inside('outputs.json'),
    assembly: inside('cdk.out'),
    state: inside('state'),
    objects: inside('objects'),
    temporary: inside('tmp'),
    home: inside('home'),
    lock: inside('starting.pid'),
    logs: {
      start: inside('start.log'),
      supervisor: inside('supervisor.log'),
      ministack: inside('ministack.log'),
    },
  };
}

/** Throws away everything that a cloud kept and told, but for its logs. It must not be running. */
export function emptyCloudFolder(folder: CloudFolder): void {
  const { cloud, outbox, deployed, outputs, state, objects, temporary } = folder;
  for (const path of [cloud, outbox, deployed, outputs, state, objects, temporary]) {
    rmSync(path, { recursive: true, force: true });
  }
  cloudFolder(folder.root);
}

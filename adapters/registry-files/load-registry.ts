import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseRegistry, type ParsedRegistry } from './parse-registry.ts';
import type { FileProblem } from './problem.ts';
import type { RegistryFiles } from './registry-files.ts';
import type { SourceFile } from './source-file.ts';

/** A file or folder that is not there. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Reads the files of one folder, and notes what is missing. */
class Folder {
  readonly missing: FileProblem[] = [];
  readonly #root: string;
  readonly #instead: string | undefined;

  constructor(root: string, instead: string | undefined) {
    this.#root = root;
    this.#instead = instead;
  }

  /** The file's text: from the folder that stands instead, where it has one. */
  async file(name: string): Promise<SourceFile> {
    const instead =
      this.#instead === undefined ? undefined : await this.#read(path.join(this.#instead, name));
    if (instead !== undefined)
      return { name: path.posix.join(path.basename(this.#instead ?? ''), name), text: instead };
    const text = await this.#read(path.join(this.#root, name));
    if (text === undefined) this.missing.push({ file: name, line: 1, says: 'the file is missing' });
    return { name, text: text ?? '' };
  }

  /** All tables of a subfolder, in the order of their names. */
  async tables(folder: string): Promise<readonly SourceFile[]> {
    const names = (await this.#list(path.join(this.#root, folder)))
      .filter((name) => name.endsWith('.csv'))
      .sort();
    if (names.length === 0)
      this.missing.push({ file: folder, line: 1, says: 'the folder holds no .csv file' });
    return await Promise.all(names.map((name) => this.file(path.posix.join(folder, name))));
  }

  async #read(file: string): Promise<string | undefined> {
    try {
      return await readFile(file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async #list(folder: string): Promise<readonly string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }
}

/**
 * Loads the registry of a folder, all of it or nothing. A file that also exists under `instead` is read
 * there: so a demonstration replaces the policy and the calendar, and keeps the rest.
 */
export async function loadRegistry(root: string, instead?: string): Promise<ParsedRegistry> {
  const folder = new Folder(root, instead);
  const files: RegistryFiles = {
    institutions: await folder.tables('institutions'),
    officers: await folder.tables('officers'),
    bounds: await folder.file('bounds.csv'),
    points: await folder.file('points.csv'),
    areas: await folder.file('areas.csv'),
    formerNames: await folder.file('former-names.csv'),
    actingHeads: await folder.file('acting-heads.csv'),
    categories: await folder.file('categories.yaml'),
    routing: await folder.file('routing.csv'),
    policy: await folder.file('policy.yaml'),
    calendar: await folder.file('calendar.yaml'),
    holidays: await folder.file('holidays.csv'),
  };
  return folder.missing.length > 0 ? { outcome: 'broken', problems: folder.missing } : parseRegistry(files);
}

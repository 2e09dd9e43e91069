import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inject } from 'vitest';
import { exitCodes } from '../../../operations/audit/ending.ts';
import { runs } from './schedules.ts';

const cloudFile = join(inject('cloudFolder'), 'cloud.json');

/** What a command of an operator said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly text: string;
}

const command = (name: string, ...words: readonly string[]): Promise<Said> =>
  new Promise((resolve) => {
    execFile(process.execPath, [`operations/${name}.ts`, ...words], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), text: `${stdout}${stderr}` }),
    );
  });

/** A checkpoint covers what was dated before its own second. */
const secondAndMore = 1_500;

/**
 * Runs what the timetable runs, so that all that happened until now is covered: twice, since a run that the
 * timetable's own was faster than leaves the rest to the next.
 */
export async function writesCheckpoint(): Promise<void> {
  for (let run = 0; run < 2; run += 1) {
    await wait(secondAndMore);
    await runs('write-checkpoint');
  }
}

/** As who verifies has it: asked of KMS, and not taken from the record. */
async function publishedKey(): Promise<string> {
  const { code, text } = await command('audit-key', '--cloud', cloudFile);
  if (code !== 0) throw new Error(text);
  return `--key=${text.trim()}`;
}

/** How a verification ends where nothing is wrong: 3 where others send and open meanwhile, or no file was looked at. */
export const soundCodes = [exitCodes.sound, exitCodes.incomplete];

const aFolder = (): string => mkdtempSync(join(tmpdir(), 'mrejesho-record-'));

async function exportsRecord(...looking: readonly string[]): Promise<string> {
  const folder = aFolder();
  const { code, text } = await command(
    'audit-export',
    '--cloud',
    cloudFile,
    '--out',
    folder,
    '--contacts',
    ...looking,
  );
  if (code !== 0) throw new Error(text);
  return folder;
}

/**
 * Exports the record, and verifies the export by the published key. With the bucket of attachments their files are looked
 * at too.
 */
export async function verifiesRecord(files?: string): Promise<Said> {
  const folder = await exportsRecord(...(files === undefined ? [] : ['--files', files]));
  return command('audit-verify', folder, await publishedKey());
}

/** Names what is hidden in the bucket of the record, and with `--apply` brings it to light. */
export const healsRecord = (...words: readonly string[]): Promise<Said> =>
  command('audit-heal', '--cloud', cloudFile, ...words);

/** Verifies an export by nothing but itself. */
export const verifiesRecordAlone = async (): Promise<Said> => command('audit-verify', await exportsRecord());

/** The proof of a receipt, in a file. */
export async function provesReceipt(number: string): Promise<{ readonly said: Said; readonly file: string }> {
  const file = join(aFolder(), 'proof.json');
  const said = await command('audit-prove', '--cloud', cloudFile, '--number', number, '--out', file);
  return { said, file };
}

export const verifiesProof = async (...words: readonly string[]): Promise<Said> =>
  command('audit-verify', await publishedKey(), ...words);

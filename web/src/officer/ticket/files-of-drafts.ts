import { signal } from '@preact/signals';
import type { ApiOutcome, Failure } from '../../api/problem.ts';
import type { ChosenFile } from '../../files/chosen-file.ts';
import type { UploadProgress } from '../../files/upload.ts';

/** How far a file is that has its place on the ticket. */
export type PlacedUpload = Extract<UploadProgress, { readonly place: number; readonly askedAt: unknown }>;

/** A file that goes with an act, as far as it is. */
export interface FileOfDraft {
  readonly file: ChosenFile;
  readonly progress: UploadProgress;
  /** Why it could not be taken away when that was asked for last. */
  readonly notRemoved?: Failure;
}

/** Files of acts that were begun, by the names of their drafts: in memory alone, as what was typed. */
const files = signal<ReadonlyMap<string, readonly FileOfDraft[]>>(new Map());

export const filesOfDraft = (name: string): readonly FileOfDraft[] => files.value.get(name) ?? [];

export function putFiles(name: string, of: readonly FileOfDraft[]): void {
  files.value = new Map(files.value).set(name, of);
}

/** Puts how far a file is, where it was not taken away meanwhile. */
export function putProgress(name: string, file: ChosenFile, progress: UploadProgress): void {
  putFiles(
    name,
    filesOfDraft(name).map((one) => (one.file.key === file.key ? { file, progress } : one)),
  );
}

/**
 * Takes a file out of a draft, where it has a place there first by `takeAway`. One that cannot be taken away now, since it is being checked,
 * goes on as it is: how far it is stays, and why it is still there stands beside. Returns whether it is gone.
 */
export async function removeFile(
  name: string,
  { file, progress }: FileOfDraft,
  takeAway: (placed: PlacedUpload) => Promise<ApiOutcome<unknown>>,
): Promise<boolean> {
  const failure = 'askedAt' in progress ? (await takeAway(progress)).failure : undefined;
  const isIt = (one: FileOfDraft): boolean => one.file.key === file.key;
  putFiles(
    name,
    failure === undefined
      ? filesOfDraft(name).filter((one) => !isIt(one))
      : filesOfDraft(name).map((one) => (isIt(one) ? { ...one, notRemoved: failure } : one)),
  );
  return failure === undefined;
}

/** The places of those that were checked: they can be sent. */
export const placesOfDraft = (name: string): readonly number[] =>
  filesOfDraft(name).flatMap(({ progress }) => (progress.is === 'clean' ? [progress.place] : []));

/** Whether one is on its way, or waits for somebody to try again: the act waits for it. */
export const isFileAwaited = (name: string): boolean =>
  filesOfDraft(name).some(({ progress: { is } }) =>
    (['waiting', 'sending', 'checking', 'failed'] as const).some((awaited) => awaited === is),
  );

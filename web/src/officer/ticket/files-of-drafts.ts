import { signal } from '@preact/signals';
import type { ChosenFile } from '../../files/chosen-file.ts';
import type { UploadProgress } from '../../files/upload.ts';

/** A file that goes with an act, as far as it is. */
export interface FileOfDraft {
  readonly file: ChosenFile;
  readonly progress: UploadProgress;
}

/** Files of acts that were begun, by the names of their drafts: in memory alone, as what was typed. */
const files = signal<ReadonlyMap<string, readonly FileOfDraft[]>>(new Map());

export const filesOfDraft = (name: string): readonly FileOfDraft[] => files.value.get(name) ?? [];

export function putFiles(name: string, of: readonly FileOfDraft[]): void {
  files.value = new Map(files.value).set(name, of);
}

/** The places of those that were checked: they can be sent. */
export const placesOfDraft = (name: string): readonly number[] =>
  filesOfDraft(name).flatMap(({ progress }) => (progress.is === 'clean' ? [progress.place] : []));

/** Whether one is on its way, or waits for somebody to try again: the act waits for it. */
export const isFileAwaited = (name: string): boolean =>
  filesOfDraft(name).some(({ progress: { is } }) =>
    (['waiting', 'sending', 'checking', 'failed'] as const).some((awaited) => awaited === is),
  );

import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../web/src/api/problem.ts';
import type { ChosenFile } from '../../../web/src/files/chosen-file.ts';
import {
  filesOfDraft,
  isFileAwaited,
  placesOfDraft,
  putFiles,
  putProgress,
  removeFile,
} from '../../../web/src/officer/ticket/files-of-drafts.ts';

const name = 'respond 261100000013';
const file = { key: 'barua' } as ChosenFile;
const other = { key: 'picha' } as ChosenFile;
const placed = { place: 21, askedAt: '2026-11-24T09:00:00Z' } as const;
const checking = { is: 'checking', ...placed } as const;
const failure: Failure = { because: 'unavailable' };

const refused = () => Promise.resolve({ failure } as const);
const taken = () => Promise.resolve({ data: {}, response: new Response() });

describe('a file of a draft that is taken away', () => {
  beforeEach(() =>
    putFiles(name, [
      { file, progress: checking },
      { file: other, progress: { is: 'waiting' } },
    ]),
  );

  it('while it is checked stays as far as it is, says why, and can be sent once its check ends', async () => {
    expect(await removeFile(name, { file, progress: checking }, refused)).toBe(false);
    expect(filesOfDraft(name)[0]).toEqual({ file, progress: checking, notRemoved: failure });
    expect(isFileAwaited(name)).toBe(true);

    putProgress(name, file, { is: 'clean', ...placed });
    expect(filesOfDraft(name)[0]).toEqual({ file, progress: { is: 'clean', ...placed } });
    expect(placesOfDraft(name)).toEqual([21]);
  });

  it('keeps what its check said while taking it away was on its way', async () => {
    const refusedLate = () => {
      putProgress(name, file, { is: 'clean', ...placed });
      return refused();
    };
    await removeFile(name, { file, progress: checking }, refusedLate);
    expect(placesOfDraft(name)).toEqual([21]);
  });

  it('is gone with its place, and comes back by nothing that is told of it later', async () => {
    const asked: unknown[] = [];
    const takesAway = (one: unknown) => {
      asked.push(one);
      return taken();
    };
    expect(await removeFile(name, { file, progress: checking }, takesAway)).toBe(true);
    expect(await removeFile(name, { file: other, progress: { is: 'waiting' } }, takesAway)).toBe(true);
    putProgress(name, file, { is: 'clean', ...placed });
    expect([asked, filesOfDraft(name)]).toEqual([[checking], []]);
  });
});

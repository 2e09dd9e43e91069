import { changeAnswers, changeDraft, draftInHand } from './draft-in-hand.ts';

/** Begins a ticket with what another app handed over. Answers whether there was something. */
export async function takeWhatWasShared(): Promise<boolean> {
  const [{ takeShared }, { prepareFile }, { fileLimits }] = await Promise.all([
    import('../../phone/shared.ts'),
    import('../../files/prepare-file.ts'),
    import('../../files/file-limits.ts'),
  ]);
  const shared = await takeShared();
  if (shared === undefined) return false;
  const { files, answers } = draftInHand().draft;
  const ready = [...files];
  for (const file of shared.files.slice(0, fileLimits.atMost - files.length)) {
    const prepared = await prepareFile(file);
    if (typeof prepared !== 'string') ready.push(prepared);
  }
  changeDraft({ files: ready });
  if (answers.description === '') changeAnswers({ description: shared.text });
  return ready.length > files.length || shared.text !== '';
}

import type { ComponentChildren } from 'preact';
import { useSay } from '../platform/language.ts';
import type { ChosenFile } from './chosen-file.ts';
import { Thumbnail } from './thumbnail.tsx';
import { fileTexts } from './texts.ts';

export interface FileNameProps {
  readonly file: ChosenFile;
  /** From 0. */
  readonly index: number;
  readonly about: ComponentChildren;
}

/** Which file it is: what it was called on the phone nobody needs to know. */
export function FileName({ file, index, about }: FileNameProps) {
  const say = useSay();
  const isPicture = file.type !== 'application/pdf';
  return (
    <span class="file-name">
      {isPicture ? <Thumbnail blob={file.blob} /> : <span class="thumbnail" aria-hidden="true" />}
      <span>
        {say(isPicture ? fileTexts.picture : fileTexts.document)} {index + 1}
        <span class="quiet small">{about}</span>
      </span>
    </span>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { workFrameTexts as texts } from './texts.ts';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** It was closed: by its button, or by Esc. */
  readonly onClose: () => void;
}

/** Something over the page, until it is closed. The focus goes there, and back to where it was. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children}
      <Button look="second" onClick={() => dialog.current?.close()}>
        {say(texts.close)}
      </Button>
    </dialog>
  );
}

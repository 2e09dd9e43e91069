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

/** Focuses what had the focus before, or else the heading of the page, where nothing has it. */
function focusIfLost(before: Element | null): void {
  if (document.activeElement !== document.body) return;
  const first = before === document.body || before?.isConnected !== true ? undefined : before;
  const target = first ?? document.querySelector('main h1');
  if (target instanceof HTMLElement) target.focus();
}

/** Something over the page, until it is closed. The focus goes there, and back to where it was. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const came = document.activeElement;
    dialog.current?.showModal();
    // Esc gives the focus back itself; a dialog that is taken away leaves it on nothing.
    return () => setTimeout(() => focusIfLost(came));
  }, []);
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

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RequestTo } from '../../api/routes.ts';
import { Button } from '../../design/button.tsx';
import { useSay } from '../../platform/language.ts';
import { useLoaded } from '../../platform/loaded.ts';
import { listTexts } from '../lists/texts.ts';
import { severalTexts as texts } from './several-texts.ts';

interface DirectSeveralProps {
  readonly busy: boolean;
  /** Answers whether anything became of it. */
  readonly onDirect: (direction: RequestTo<'direct'>) => Promise<boolean>;
}

/**
 * Gives one direction on all chosen entries, by a form that opens on request and returns focus on leaving.
 */
export function DirectSeveral({ busy, onDirect }: DirectSeveralProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) place.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return isOpen ? (
    <FormThatComes busy={busy} onDirect={onDirect} onClose={() => setOpen(false)} />
  ) : (
    <span ref={place}>
      <Button busy={busy} onClick={() => setOpen(true)}>
        {say(texts.direct)}
      </Button>
    </span>
  );
}

const loadForm = () => import('./direction-form.tsx');

function FormThatComes(props: DirectSeveralProps & { readonly onClose: () => void }) {
  const say = useSay();
  const { module, failed, again } = useLoaded(loadForm);
  if (failed) return <Button onClick={again}>{say(listTexts.again)}</Button>;
  return module === undefined ? (
    <Button busy>{say(texts.direct)}</Button>
  ) : (
    <module.DirectionForm {...props} />
  );
}

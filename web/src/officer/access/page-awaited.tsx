import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import type { Me } from '../session/me.ts';
import { linesAwaited } from './lines-awaited.ts';
import { accessTexts } from './texts.ts';

interface PageAwaitedProps {
  readonly me?: Me;
  /** It needs no login: nobody will be said to be in. */
  readonly isOpen?: boolean;
}

/** It is being found out whether a page may be shown, or it is on its way. */
export function PageAwaited({ me, isOpen = false }: PageAwaitedProps) {
  const say = useSay();
  return (
    <WorkFrame
      title={accessTexts.work}
      description={accessTexts.description}
      me={me}
      isAwaited={me === undefined && !isOpen}
    >
      <h1 class="unseen" tabIndex={-1}>
        {say(accessTexts.work)}
      </h1>
      <Skeleton lines={linesAwaited} />
    </WorkFrame>
  );
}

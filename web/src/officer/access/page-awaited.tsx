import { Skeleton } from '../../design/skeleton.tsx';
import { useSay } from '../../language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import type { Me } from './me.ts';
import { accessTexts } from './texts.ts';

/** It is being found out whether a page may be shown, or it is on its way. */
export function PageAwaited({ me }: { readonly me?: Me }) {
  const say = useSay();
  return (
    <WorkFrame
      title={accessTexts.work}
      description={accessTexts.description}
      me={me}
      isAwaited={me === undefined}
    >
      <h1 class="unseen" tabIndex={-1}>
        {say(accessTexts.work)}
      </h1>
      <Skeleton lines={8} />
    </WorkFrame>
  );
}

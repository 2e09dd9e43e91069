import type { ComponentChildren } from 'preact';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { Callout } from '../../design/callout.tsx';
import { useSay } from '../../platform/language.ts';
import { WorkFrame } from '../frame/work-frame.tsx';
import type { Me } from '../session/me.ts';
import { accessTexts } from './texts.ts';

interface SaidInsteadProps {
  readonly title: Text;
  readonly why: string;
  readonly me?: Me | undefined;
  /** Who is in may be known yet: there stays room for it. */
  readonly isAwaited?: boolean;
  /** What can be done. */
  readonly children: ComponentChildren;
}

/** Says why a page is not shown. */
export function SaidInstead({ title, why, me, isAwaited = false, children }: SaidInsteadProps) {
  const say = useSay();
  return (
    <WorkFrame title={title} description={accessTexts.description} me={me} isAwaited={isAwaited}>
      <h1 tabIndex={-1}>{say(title)}</h1>
      <Callout look="warning" live>
        <p>{why}</p>
      </Callout>
      <div class="buttons">{children}</div>
    </WorkFrame>
  );
}

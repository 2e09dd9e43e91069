import type { ComponentChildren } from 'preact';
import { useSay } from '../../platform/language.ts';
import { useSmallWindow } from '../platform/use-small-window.ts';
import { titlesOfParts, type PartOfBoard } from './parts-of-board.ts';

interface BoardPartProps {
  readonly id: PartOfBoard;
  /** Month, shown after the title. */
  readonly of?: string;
  /** What of it is said also where it is folded. */
  readonly gist?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * A part of the page below its heading. In a small window it is folded: there what is asked first is seen at once, and of
 * all else the heading, with what matters most of it.
 */
export function BoardPart({ id, of, gist, children }: BoardPartProps) {
  const say = useSay();
  const isSmall = useSmallWindow();
  const title = say(titlesOfParts[id]) + (of === undefined ? '' : `, ${of}`);
  if (!isSmall)
    return (
      <section aria-labelledby={id}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </section>
    );
  return (
    <section aria-labelledby={id}>
      <details class="part">
        <summary>
          <h2 id={id}>{title}</h2>
          {gist !== undefined && <span class="gist">{gist}</span>}
        </summary>
        <div>{children}</div>
      </details>
    </section>
  );
}

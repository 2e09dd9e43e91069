import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Listed } from './list-state.ts';
import { useNearness } from './near.ts';

interface StretchProps<Line extends Listed> {
  readonly lines: readonly Line[];
  readonly line: (entry: Line) => ComponentChildren;
  readonly look: string;
  /** The tickets that are no longer there. */
  readonly left: ReadonlySet<string>;
}

/** A page of a list, as long as it is near what is seen; else an empty place of the same height. */
export function StretchOfList<Line extends Listed>({ lines: entries, line, look, left }: StretchProps<Line>) {
  const element = useRef<HTMLDivElement>(null);
  const nearness = useNearness(element);
  const { near } = nearness;
  const content = useMemo(
    () =>
      near &&
      entries.map((one) => (
        <div
          key={one.number}
          data-number={one.number}
          role="listitem"
          class={`line ${look} ${left.has(one.number) ? 'left' : ''}`.trim()}
        >
          {line(one)}
        </div>
      )),
    [near, entries, line, look, left],
  );
  return (
    <div ref={element} role="none" style={near ? undefined : { height: `${nearness.height}px` }}>
      {content}
    </div>
  );
}

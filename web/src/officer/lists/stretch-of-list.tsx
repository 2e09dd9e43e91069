import type { ComponentChildren } from 'preact';
import { Component, Fragment } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { GroupHead, GroupsOfList } from './group-heads.ts';
import type { Listed } from './list-state.ts';
import { useNearness } from './near.ts';

interface LinesProps<Line extends Listed> {
  readonly lines: readonly Line[];
  readonly line: (entry: Line) => ComponentChildren;
  readonly look: string;
  /** The tickets that are no longer there. */
  readonly left: ReadonlySet<string>;
  readonly heads: readonly GroupHead[] | undefined;
  readonly headOf: GroupsOfList<Line>['headOf'] | undefined;
}

/** A page of a list, as long as it is near what is seen; else an empty place of the same height. */
export function StretchOfList<Line extends Listed>({ heads, ...props }: LinesProps<Line>) {
  const element = useRef<HTMLDivElement>(null);
  const nearness = useNearness(element);
  const { near } = nearness;
  const sameHeads = useMemo(() => heads, [JSON.stringify(heads)]);
  return (
    <div ref={element} role="none" style={near ? undefined : { height: `${nearness.height}px` }}>
      {near && <LinesOfStretch {...props} heads={sameHeads} />}
    </div>
  );
}

/**
 * The lines of a page, drawn anew only where one of its properties is another. Elements kept by `useMemo` instead would each
 * hold the whole list as it was when they were made, with lines that are long gone from the document.
 */
class LinesOfStretch<Line extends Listed> extends Component<LinesProps<Line>> {
  override shouldComponentUpdate(next: LinesProps<Line>): boolean {
    const { props } = this;
    return (Object.keys(next) as (keyof LinesProps<Line>)[]).some((name) => next[name] !== props[name]);
  }

  override render({ lines: entries, line, look, left, heads = [], headOf }: LinesProps<Line>) {
    return entries.map((one) => (
      <Fragment key={one.number}>
        <HeadOfGroup head={heads.find(({ number }) => number === one.number)} headOf={headOf} />
        <div
          data-number={one.number}
          role="listitem"
          class={`line ${look} ${left.has(one.number) ? 'left' : ''}`.trim()}
        >
          {line(one)}
        </div>
      </Fragment>
    ));
  }
}

interface HeadProps<Line extends Listed> {
  readonly head: GroupHead | undefined;
  readonly headOf: GroupsOfList<Line>['headOf'] | undefined;
}

/** The head of a group, to who sees it: each line says by itself how it stands. */
function HeadOfGroup<Line extends Listed>({ head, headOf }: HeadProps<Line>) {
  if (head === undefined || headOf === undefined) return null;
  return (
    <div class="group-of-list" aria-hidden="true">
      {headOf(head.rank)} {head.count !== undefined && <span class="quiet">{head.count}</span>}
    </div>
  );
}

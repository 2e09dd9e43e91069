import type { ComponentChildren } from 'preact';
import type { PartOfBoard } from './parts-of-board.ts';

interface ToPartProps {
  readonly part: PartOfBoard;
  readonly children: ComponentChildren;
}

/** Leads to a part of the page, and unfolds it where it is folded. */
export const ToPart = ({ part, children }: ToPartProps) => (
  <a
    href={`#${part}`}
    onClick={() => document.getElementById(part)?.closest('details')?.setAttribute('open', '')}
  >
    {children}
  </a>
);

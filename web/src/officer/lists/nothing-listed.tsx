import type { ComponentChildren } from 'preact';
import { StatusShape } from './status-shape.tsx';

interface NothingListedProps {
  /** What is so. */
  readonly said: string;
  /** Nothing is left to do. */
  readonly isDone?: boolean;
  /** What will be here, or where there is more. */
  readonly children: ComponentChildren;
}

/** Stands where a list would, while there is nothing to list. */
export const NothingListed = ({ said, isDone = false, children }: NothingListedProps) => (
  <div class="nothing-listed">
    {isDone && <StatusShape status="responded" />}
    <p>
      <strong>{said}</strong>
    </p>
    <p class="quiet">{children}</p>
  </div>
);

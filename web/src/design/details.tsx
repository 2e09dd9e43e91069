import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

export interface DetailsProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** It is unfolded when it is first shown. */
  readonly open?: boolean;
}

/** More, for who wants it. */
export function Details({ title, children, open = false }: DetailsProps) {
  const [isOpenAtFirst] = useState(open);
  return (
    <details open={isOpenAtFirst}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

import type { ComponentChildren } from 'preact';

/** More, for who wants it. */
export const Details = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <details>
    <summary>{title}</summary>
    <div>{children}</div>
  </details>
);

import type { ComponentChildren } from 'preact';

/** Where something stands, in a word with a sign: colour says nothing alone. */
const signs = { open: '○', 'in-progress': '◐', completed: '●' } as const;

export interface TagProps {
  readonly group: keyof typeof signs;
  readonly children: ComponentChildren;
}

/** A status, as people see it at a glance. */
export const Tag = ({ group, children }: TagProps) => (
  <span class={`tag ${group}`}>
    <span aria-hidden="true">{signs[group]}</span>
    {children}
  </span>
);

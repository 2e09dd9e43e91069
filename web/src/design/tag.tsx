import type { ComponentChildren } from 'preact';

export interface TagProps {
  readonly group: 'open' | 'in-progress' | 'completed';
  readonly children: ComponentChildren;
}

/** A status, as people see it at a glance: a word with a sign, for colour says nothing alone. */
export const Tag = ({ group, children }: TagProps) => <span class={`tag ${group}`}>{children}</span>;

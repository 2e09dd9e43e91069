import type { ComponentChildren } from 'preact';
import { WorkLink } from '../frame/work-link.tsx';
import type { ChangeName } from './change-command.ts';

/** What cannot be taken back. */
const grave: readonly ChangeName[] = ['close-institution', 'remove-officer'];

export const isGrave = (act: ChangeName): boolean => grave.includes(act);

interface ChangeLinkProps {
  readonly act: ChangeName;
  /** Institution or officer that is changed; absent for what holds for everybody. */
  readonly of?:
    { readonly institution: string } | { readonly officer: string } | { readonly category: string };
  /** What stands in the form at first besides what its subject says. */
  readonly given?: Readonly<Record<string, string>>;
  readonly children: ComponentChildren;
}

/** Leads to the form of a change. */
export const ChangeLink = ({ act, of, given, children }: ChangeLinkProps) => (
  <WorkLink
    to="change"
    query={`?${String(new URLSearchParams({ act, ...of, ...given }))}`}
    class={isGrave(act) ? 'grave' : ''}
  >
    {children}
  </WorkLink>
);

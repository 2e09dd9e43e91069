import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../platform/language.ts';
import { workAddress, type WorkPageName } from '../platform/addresses.ts';

export interface WorkLinkProps {
  readonly to: WorkPageName;
  /** Number of the ticket, on a page about one of many. */
  readonly number?: string;
  /** What the page is asked: `?…`, or nothing. */
  readonly query?: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly onClick?: () => void;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
}

/** Leads to a page of officers, in the language of this one. */
export function WorkLink({ to, number, query = '', children, ...rest }: WorkLinkProps) {
  return (
    <a href={workAddress(to, useLanguage(), number) + query} {...rest}>
      {children}
    </a>
  );
}

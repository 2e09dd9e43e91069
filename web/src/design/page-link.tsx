import type { ComponentChildren } from 'preact';
import { pageAddresses, type PageName } from '../platform/addresses.ts';
import { useLanguage } from '../platform/language.ts';

export interface PageLinkProps {
  readonly to: PageName;
  /** Id of a heading on that page. */
  readonly part?: string | undefined;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly 'aria-current'?: 'page' | undefined;
}

/** Leads to a page of the site, in the language of this one. */
export function PageLink({ to, part, children, ...rest }: PageLinkProps) {
  return (
    <a href={`${pageAddresses[to][useLanguage()]}${part === undefined ? '' : `#${part}`}`} {...rest}>
      {children}
    </a>
  );
}

import type { ComponentChildren } from 'preact';
import { pageAddresses, type PageName } from '../addresses.ts';
import { useLanguage } from '../language.ts';

export interface PageLinkProps {
  readonly to: PageName;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Leads to a page of the site, in the language of this one. */
export function PageLink({ to, children, ...rest }: PageLinkProps) {
  return (
    <a href={pageAddresses[to][useLanguage()]} {...rest}>
      {children}
    </a>
  );
}

import { useLayoutEffect } from 'preact/hooks';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import { productName } from './product.ts';
import { useLanguage } from './language.ts';

/** What a page says of itself: above it, in the list of what was visited, and to who looks for it elsewhere. */
export interface Head {
  readonly title: Text;
  /** In one sentence. */
  readonly description: Text;
}

let rendered: { readonly title: string; readonly description: string } | undefined;

/** What the page said of itself that was rendered last: the build writes it into the file. */
export const renderedHead = () => rendered;

/** Makes `head` what the document says of itself, with a mark where an error waits to be put right. */
export function useHead(head: Head, mark = ''): void {
  const language = useLanguage();
  const title = `${mark}${head.title[language]} – ${productName}`;
  rendered = { title, description: head.description[language] };
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);
}

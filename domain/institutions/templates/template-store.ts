import type { Page } from '../registry/registry.ts';
import type { OfficeTemplates, TemplateChange } from './answer-template.ts';

/** Where offices keep their templates. Every method throws `StoreUnavailable` when the store cannot be reached. */
export interface TemplateStore {
  /** Those of one office, as they are at this moment, in the order of their places. */
  of(office: string): Promise<OfficeTemplates>;
  /** Stores a change with all that is to be known of it: `stale` where another one came before it. */
  write(change: TemplateChange): Promise<'written' | 'stale'>;
  /** The change that a request with this key brought about in the office. */
  doneFor(office: string, request: string): Promise<TemplateChange | undefined>;
  /** What was changed, the newest first. Throws `InvalidCursor`. */
  historyOf(office: string, cursor?: string): Promise<Page<TemplateChange>>;
}

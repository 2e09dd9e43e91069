import type { Page } from '../../domain/institutions/registry/registry.ts';
import type {
  AnswerTemplate,
  OfficeTemplates,
  TemplateChange,
} from '../../domain/institutions/templates/answer-template.ts';
import { templateAfter } from '../../domain/institutions/templates/decide-template.ts';
import type { TemplateStore } from '../../domain/institutions/templates/template-store.ts';
import { templateKeys } from '../dynamodb/engine/keys.ts';
import { cursorAfter, sortKeyOf } from '../dynamodb/registry/cursor.ts';
import { Scheduler } from './scheduler.ts';

const changesPerPage = 25;

/** The templates of offices, in memory: all follows from their changes. */
export class MemoryTemplateStore implements TemplateStore {
  readonly #changes = new Map<string, readonly TemplateChange[]>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  of(office: string): Promise<OfficeTemplates> {
    return this.#scheduler.read(() => {
      const changes = this.#changesOf(office);
      const places = new Map<number, AnswerTemplate | undefined>();
      for (const change of changes) places.set(change.place, templateAfter(change));
      const templates = [...places.values()].flatMap((template) => template ?? []);
      return structuredClone({
        version: changes.length,
        templates: templates.toSorted((a, b) => a.place - b.place),
      });
    });
  }

  write(change: TemplateChange): Promise<'written' | 'stale'> {
    return this.#scheduler.write(() => {
      const { office, version, request } = change;
      const before = this.#changesOf(office);
      if (before.length !== version - 1 || this.#doneFor(office, request) !== undefined) return 'stale';
      this.#changes.set(office, [...before, structuredClone(change)]);
      return 'written';
    });
  }

  doneFor(office: string, request: string): Promise<TemplateChange | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#doneFor(office, request)));
  }

  async historyOf(office: string, cursor?: string): Promise<Page<TemplateChange>> {
    const before = cursor === undefined ? undefined : sortKeyOf(cursor, templateKeys.changePrefix);
    return this.#scheduler.read(() => {
      const keyOf = ({ version }: TemplateChange): string => templateKeys.change(office, version).SK;
      const newestFirst = this.#changesOf(office).toReversed();
      const rest = newestFirst.filter((change) => before === undefined || keyOf(change) < before);
      const items = structuredClone(rest.slice(0, changesPerPage));
      const last = rest.length > changesPerPage ? items.at(-1) : undefined;
      return last === undefined ? { items } : { items, next: cursorAfter(keyOf(last)) };
    });
  }

  #changesOf(office: string): readonly TemplateChange[] {
    return this.#changes.get(office) ?? [];
  }

  #doneFor(office: string, request: string): TemplateChange | undefined {
    const key = templateKeys.request(office, request).SK;
    return this.#changesOf(office).find((change) => templateKeys.request(office, change.request).SK === key);
  }
}

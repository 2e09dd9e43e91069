import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { TemplateChange } from '../../domain/institutions/templates/answer-template.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { templateActWords } from '../../words/templates.ts';
import type { Container } from '../container.ts';
import { readByCursor } from '../listings/read-by-cursor.ts';
import { officersById, type OfficerReference } from '../officers-by-id.ts';
import { officeOfTemplates } from './office-of-templates.ts';

interface Asked {
  readonly institution: string;
  readonly cursor?: string | undefined;
  readonly officer: PresentOfficer;
  readonly language: Language;
}

type Ports = Pick<Container, 'templates' | 'now'> & {
  readonly registry: Pick<Container['registry'], 'lineage' | 'officer'>;
};

/** Who changed what, and when: the template before and after. */
interface ShownTemplateChange extends Pick<
  TemplateChange,
  'version' | 'act' | 'template' | 'at' | 'before' | 'after'
> {
  readonly word: string;
  readonly by: OfficerReference;
}

/** What was changed of an office's templates, the newest first, to whoever may read them. */
export async function showTemplateHistory(
  { registry, templates, now }: Ports,
  { institution, cursor, officer, language }: Asked,
): Promise<{ readonly changes: readonly ShownTemplateChange[]; readonly next?: string }> {
  await officeOfTemplates(registry, { institution, officer, at: now() });
  const { items, ...rest } = await readByCursor(() => templates.historyOf(institution, cursor));
  const nameOf = await officersById(
    registry,
    items.map(({ by }) => by.id),
  );
  return {
    changes: items.map(({ version, act, template, at, by, before, after }) => ({
      version,
      act,
      word: templateActWords[act][language],
      template,
      at,
      by: nameOf(by.id),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    })),
    ...rest,
  };
}

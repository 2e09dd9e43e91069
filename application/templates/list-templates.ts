import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Lineage } from '../../domain/institutions/registry/institution.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import { mostTemplates, type AnswerTemplate } from '../../domain/institutions/templates/answer-template.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { Container } from '../container.ts';
import { named, type NamedInstitution } from '../institutions-by-id.ts';
import { officeOfTemplates } from './office-of-templates.ts';

/** A template with the office that keeps it. */
export interface TemplateOfOffice {
  readonly template: AnswerTemplate;
  readonly office: NamedInstitution;
}

/** The templates of an office and of those above it, nearest first. */
export async function templatesOnPath(
  templates: Pick<Container['templates'], 'of'>,
  lineage: Lineage,
): Promise<readonly TemplateOfOffice[]> {
  const path = pathOf(lineage);
  const found = await Promise.all(path.map(({ id }) => templates.of(id)));
  return path.flatMap((institution, place) =>
    (found[place]?.templates ?? []).map((template) => ({ template, office: named(institution) })),
  );
}

/** A template as its office keeps it. */
interface ListedTemplate extends Omit<AnswerTemplate, 'place'> {
  readonly office: NamedInstitution;
}

const listedTemplate = ({ template, office }: TemplateOfOffice): ListedTemplate => ({
  ...omit(template, 'place'),
  office,
});

/** What an office has, and what it sees of those above. */
interface TemplatesOfOffice {
  readonly institution: NamedInstitution;
  readonly own: readonly ListedTemplate[];
  readonly fromAbove: readonly ListedTemplate[];
  /** Whether the officer who asks may change those of the office. */
  readonly mayChange: boolean;
  /** How many more the office may have. */
  readonly left: number;
}

interface Asked {
  readonly institution: string;
  readonly officer: PresentOfficer;
}

/** The templates of an office, with those of the offices above it. Throws the problem `not-allowed`. */
export async function listTemplates(
  {
    registry,
    templates,
    now,
  }: Pick<Container, 'templates' | 'now'> & { readonly registry: Pick<Container['registry'], 'lineage'> },
  { institution, officer }: Asked,
): Promise<TemplatesOfOffice> {
  const { lineage, keeps } = await officeOfTemplates(registry, { institution, officer, at: now() });
  const kept = await templatesOnPath(templates, lineage);
  const isOwn = ({ office }: TemplateOfOffice): boolean => office.id === institution;
  const own = kept.filter(isOwn);
  return {
    institution: named(lineage.institution),
    own: own.map(listedTemplate),
    fromAbove: kept.filter((one) => !isOwn(one)).map(listedTemplate),
    mayChange: keeps,
    left: mostTemplates - own.length,
  };
}

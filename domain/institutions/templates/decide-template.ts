import {
  mostTemplates,
  type AnswerTemplate,
  type OfficeTemplates,
  type TemplateChange,
  type TemplateContent,
} from './answer-template.ts';

/** Why nothing is changed. */
export type TemplateRefusal = 'too-many-templates' | 'template-moved-on';

/** What is to be done to an office's templates. `seen`: which versions of the template may be changed; absent: any. */
export type TemplateCommand =
  | { readonly act: 'add'; readonly content: TemplateContent }
  | {
      readonly act: 'change';
      readonly id: string;
      readonly content: TemplateContent;
      readonly seen?: readonly number[] | undefined;
    }
  | { readonly act: 'withdraw'; readonly id: string; readonly seen?: readonly number[] | undefined };

type Decided = Pick<TemplateChange, 'version' | 'act' | 'template' | 'place' | 'before' | 'after'>;

/** Decides a command on the templates of an office: the changed templates, or why it is refused. */
export function decideTemplate(
  { version: before, templates }: OfficeTemplates,
  command: TemplateCommand,
): Decided | TemplateRefusal {
  const version = before + 1;
  if (command.act === 'add') {
    const place = freePlaceAmong(templates);
    if (place === undefined) return 'too-many-templates';
    return { version, act: 'add', template: String(version), place, after: command.content };
  }
  const found = templates.find(({ id }) => id === command.id);
  // One that was withdrawn meets no condition either: RFC 9110, section 13.1.1.
  if (found === undefined || command.seen?.includes(found.version) === false) return 'template-moved-on';
  return {
    version,
    act: command.act,
    template: found.id,
    place: found.place,
    before: contentOfTemplate(found),
    ...(command.act === 'change' && { after: command.content }),
  };
}

/** The lowest place that no template has. */
function freePlaceAmong(templates: readonly AnswerTemplate[]): number | undefined {
  const taken = new Set(templates.map(({ place }) => place));
  for (let place = 1; place <= mostTemplates; place += 1) if (!taken.has(place)) return place;
  return undefined;
}

/** What its head says of it, without what the store adds. */
export const contentOfTemplate = ({ title, text, uses, finding }: TemplateContent): TemplateContent => ({
  title,
  text,
  uses,
  ...(finding !== undefined && { finding }),
});

/** The template that a change leaves; undefined where it was withdrawn. */
export const templateAfter = ({
  template: id,
  place,
  version,
  after,
}: TemplateChange): AnswerTemplate | undefined => after && { ...after, id, place, version };

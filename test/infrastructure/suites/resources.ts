import type { Template } from 'aws-cdk-lib/assertions';

/** A resource of a template, as far as the tests look into it. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly deletionPolicy: string | undefined;
}

interface Written {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

export function resourcesOf(templates: readonly Template[], type?: string): readonly Resource[] {
  return templates.flatMap((template) => {
    const { Resources: written = {} } = template.toJSON() as { Resources?: Record<string, Written> };
    return Object.entries(written)
      .filter(([, { Type }]) => type === undefined || Type === type)
      .map(([id, { Type, Properties = {}, DeletionPolicy }]) => ({
        id,
        type: Type,
        properties: Properties,
        deletionPolicy: DeletionPolicy,
      }));
  });
}

/** A property that is text; a reference to another resource becomes its JSON. */
export const textOf = ({ properties }: Resource, name: string): string => plain(properties[name]);

/** A value with its references written out: `arn:…:af-south-1:<Account>:mrejesho-prod-tickets`. */
export function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('Fn::Join' in value) {
    const [separator, parts] = value['Fn::Join'] as [string, readonly unknown[]];
    return parts.map(plain).join(separator);
  }
  if ('Ref' in value) return `<${plain(value.Ref)}>`;
  if ('Fn::GetAtt' in value) return `<${(value['Fn::GetAtt'] as readonly string[]).join('.')}>`;
  return JSON.stringify(value);
}

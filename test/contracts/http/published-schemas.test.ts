import { describe, expect, it } from 'vitest';
import { descriptionNames, openApiTexts } from '../../../operations/openapi/documents.ts';
import { PublishedSchemas } from '../../builders/system/published-schemas.ts';

describe.each(descriptionNames)('the description "%s", as a validator of somebody else reads it', (name) => {
  const published = new PublishedSchemas(name);

  it('has no schema that it cannot read', () => {
    const unreadable = published.components.flatMap((component) => {
      try {
        published.componentNamed(component);
        return [];
      } catch (error) {
        return [`${component}: ${String(error)}`];
      }
    });
    expect(unreadable).toEqual([]);
  });

  it('takes every example that it shows', () => {
    const examples = published.bodies.flatMap(({ faultsIn, examples: shown }) =>
      shown.map((example) => faultsIn(example)),
    );
    if (name === 'published') expect(examples.length).toBeGreaterThan(500);
    expect(examples.flat()).toEqual([]);
  });

  it('closes nothing that it refers to elsewhere: whatever that has would be too much', () => {
    const closed = referencesIn(JSON.parse(openApiTexts[name]())).filter(
      (schema) => 'additionalProperties' in schema || 'unevaluatedProperties' in schema,
    );
    expect(closed).toEqual([]);
  });
});

/** Every schema that refers to another. */
function referencesIn(part: unknown): readonly object[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(referencesIn);
  return '$ref' in part ? [part, ...within] : within;
}

import type { StackTemplates, TemplateResource } from './stateful-resources.ts';

/** Properties by which tables and pools refuse deletion, with the values that are on. */
const protections: Readonly<Record<string, unknown>> = {
  DeletionProtectionEnabled: true,
  DeletionProtection: 'ACTIVE',
};

/** Paths of the protections that are on in a value, wherever in it. */
function protectionsIn(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return key in protections ? (inner === protections[key] ? [at] : []) : protectionsIn(inner, at);
  });
}

/** Says in a line each which resources an upgrade leaves in their place, and lets be deleted from then on. */
export function lostProtections(before: StackTemplates, after: StackTemplates): readonly string[] {
  const ofStack = (stack: string, resources: Readonly<Record<string, TemplateResource>>) =>
    Object.entries(resources).flatMap(([id, { Type, Properties }]) => {
      const becomes = after[stack]?.Resources?.[id];
      if (becomes === undefined) return [];
      const left = protectionsIn(becomes.Properties);
      return protectionsIn(Properties)
        .filter((path) => !left.includes(path))
        .map((path) => `${stack} ${id} refuses deletion no more: ${Type} ${path}`);
    });
  return Object.entries(before).flatMap(([stack, { Resources = {} }]) => ofStack(stack, Resources));
}

/**
 * What zod-openapi writes beside a reference though it belongs to what is referred to: that it is closed, which there closes
 * it to every field that it has, and `override`, an instruction to zod-openapi itself. It hands references to nobody's
 * `override`, so it can be taken away only afterwards.
 */
const misplaced = new Set(['additionalProperties', 'override']);

/** A document whose references say of what they refer to nothing that could contradict it. */
export function withBareReferences(document: object): object {
  return JSON.parse(JSON.stringify(document), (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$ref' in part)) return part;
    return Object.fromEntries(Object.entries(part).filter(([name]) => !misplaced.has(name)));
  }) as object;
}

import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';

/** How the registry makes ids: small letters, digits and single hyphens, 40 characters at most. */
const pattern = /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that the registry gave to an institution, an officer or a category. */
export const registryId = (of: string, example: string) =>
  z
    .string()
    .meta({ description: `Id of ${of} in the registry.`, examples: [example], pattern: pattern.source })
    .transform((id, context) => (pattern.test(id) ? id : refuse(context, { field: 'not-an-id' })));

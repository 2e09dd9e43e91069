import names from '../../registry/names.json' with { type: 'json' };
import type { NameRules } from '../../domain/institutions/names/name-rules.ts';

/** By what names in free text are compared in this release. */
export const nameRules: NameRules = names;

import * as z from 'zod';
import { languages, type Language } from '../../../domain/foundation/vocabulary/language.ts';

export const count = z.int().nonnegative();
export const language = z.enum(languages);
export const text = z.looseObject({ sw: z.string(), en: z.string() } satisfies Record<Language, z.ZodString>);
export const firstVersion = z.literal(1);

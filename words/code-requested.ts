import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What happens next when somebody asked for a code by SMS: the same whether one goes. */
export const codeRequestedText: Text = t.codeRequested;

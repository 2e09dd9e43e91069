import type { RequestState } from '../domain/casework/identities/identity-request.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** How far a request to reveal an identity is. */
export const requestStateWords: Readonly<Record<RequestState, Text>> = t.requestState;

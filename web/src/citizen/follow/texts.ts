import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/follow')>('citizen/follow');

/** What the page says where number and secret are asked for. */
export const followTexts = t.follow;

/** What somebody does with the phone of the ticket when number and secret do not open it. `path`: what is dialled and pressed. */
export const dialWithoutSecret = (path: Text): Text => t.dialWithoutSecret({ path });

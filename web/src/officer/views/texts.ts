import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/views')>('officer/views');

/** What is said of views of a queue. */
export const viewTexts = t.views;

/** For whom a new view is, where its head shares it with an office. */
export const forOfficeText = (office: Text): Text => t.forOffice({ office });

/** The heading over the views that an office shares. */
export const sharedAtText = (office: Text): Text => t.sharedAt({ office });

/** Who changed the views of an office last. `day`: in the reader's language. */
export const changedByText = (name: Text | string, day: string): Text => t.changedBy({ name, day });

/** How many more views there may be. */
export const leftText = (count: number): Text => t.left({ count });

/** What a button does to which view, to who reads by ear. */
export const viewNamedText = (act: Text, name: string): Text => t.viewNamed({ act, name });

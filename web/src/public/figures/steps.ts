/** What is shown: a month, and an institution in it. Each may be absent: the newest, the whole country. */
export interface ShownPlace {
  readonly month?: string;
  readonly institution?: string;
}

/** Parses a step of the address: `2026-10/wizara-maji`. */
export function placeOf(step: string): ShownPlace {
  const [month = '', institution = ''] = step.split('/');
  return { ...(month !== '' && { month }), ...(institution !== '' && { institution }) };
}

/** Leads to a month, or to an institution in it: a step that the browser itself goes, so that it can be shared and opened apart. */
export const linkToPlace = (month: string, institution?: string): string =>
  institution === undefined ? `#${month}` : `#${month}/${institution}`;

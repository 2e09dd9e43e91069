import type { Route } from '../../contracts/http/route.ts';
import { routes } from '../../contracts/http/table/routes.ts';
import { openApiDocument } from './document.ts';
import { isForCitizens, isForOfficers } from './readers.ts';

/** A document as it is committed in `docs/`: JSON, two spaces, a line end. */
const textOf = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`;

/** What some readers of the API need, in few words. */
const inShort = (isTheirs: (route: Route) => boolean) => (): string =>
  textOf(openApiDocument({ routes: routes.filter(isTheirs), withExamples: false }));

/** The documents of the API, by their names in `docs/`: the whole; and in few words what everybody asks for, and what officers do. */
export const openApiTexts: Readonly<Record<string, () => string>> = {
  'openapi.json': () => textOf(openApiDocument({ routes, withExamples: true })),
  'openapi.citizens.json': inShort(isForCitizens),
  'openapi.officers.json': inShort(isForOfficers),
};

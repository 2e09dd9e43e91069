import { routes } from '../../contracts/http/routes.ts';
import { openApiDocument } from './document.ts';

/** A document as it is committed in `docs/`: JSON, two spaces, a line end. */
const textOf = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`;

/** The documents of the API, by their names in `docs/`: the whole, and what everybody may ask for, in few words. */
export const openApiTexts: Readonly<Record<string, () => string>> = {
  'openapi.json': () => textOf(openApiDocument({ routes, withExamples: true })),
  'openapi.citizens.json': () =>
    textOf(
      openApiDocument({
        routes: routes.filter(({ for: audience }) => audience === 'everybody'),
        withExamples: false,
      }),
    ),
};

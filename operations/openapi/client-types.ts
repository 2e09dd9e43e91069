import openapiTS, { astToString } from 'openapi-typescript';
import type { Route } from '../../contracts/http/route.ts';
import { routes } from '../../contracts/http/table/routes.ts';
import { openApiDocument } from './document.ts';
import { isForCitizens, isForOfficers } from './readers.ts';

/** The types of one client: of the routes that its pages ask. `asks`: who does. */
async function typesOf(asks: string, isTheirs: (route: Route) => boolean): Promise<string> {
  const described = openApiDocument({ routes: routes.filter(isTheirs), withExamples: false });
  const heading = `// Written by \`npm run openapi\` from the contracts: what ${asks} ask the API, and what it answers.\n\n`;
  return `${heading}${astToString(await openapiTS(JSON.stringify(described)))}`;
}

/** The types of the clients of the pages, by their files in `web/src/api/`. */
export const clientTypes: Readonly<Record<string, () => Promise<string>>> = {
  'schema.ts': () => typesOf('citizens', isForCitizens),
  'officer-schema.ts': () => typesOf('officers', isForOfficers),
};

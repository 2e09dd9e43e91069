import openapiTS, { astToString } from 'openapi-typescript';
import { routes } from '../../contracts/http/routes.ts';
import { openApiDocument } from './document.ts';

const heading =
  '// Written by `npm run openapi` from the contracts: what citizens ask the API, and what it answers.\n\n';

/** The types of the client that pages of citizens use: of the routes that are for everybody. */
export async function clientTypes(): Promise<string> {
  const described = openApiDocument({
    routes: routes.filter(({ for: audience }) => audience === 'everybody'),
    withExamples: false,
  });
  return `${heading}${astToString(await openapiTS(JSON.stringify(described)))}`;
}

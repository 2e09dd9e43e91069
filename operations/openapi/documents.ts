import { citizensRoutes, officersRoutes, routes } from '../../contracts/http/table/routes.ts';
import { openApiDocument } from './document.ts';

/** JSON, two spaces, a line end. */
const textOf = (document: object): string => `${JSON.stringify(document, undefined, 2)}\n`;

/** The descriptions of the API: the published one; and without examples what everybody asks for, and what officers do. */
export const openApiTexts = {
  published: () => textOf(openApiDocument({ routes, withExamples: true })),
  citizens: () => textOf(openApiDocument({ routes: citizensRoutes, withExamples: false })),
  officers: () => textOf(openApiDocument({ routes: officersRoutes, withExamples: false })),
} as const satisfies Readonly<Record<string, () => string>>;

/** A description by its name: `citizens`. */
export type DescriptionName = keyof typeof openApiTexts;

export const descriptionNames = Object.keys(openApiTexts) as DescriptionName[];

import { openApiDocument } from './document.ts';

/** The document as it is committed: JSON, two spaces, a line end. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), undefined, 2)}\n`;

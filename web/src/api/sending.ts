type Send = (request: Request) => Promise<Response>;

/** Sends a request and nothing more: what a page asks by itself, again and again, makes no device work. */
export const sendPlainly: Send = (request) => fetch(request);

/** How requests of citizens leave. Pages of the site do the work that the API asks for; see `src/proof`. */
export const sending: { by: Send } = { by: sendPlainly };

import { isUnanswered } from './passing.ts';

type Handler = (sent: unknown) => Promise<unknown>;

/** The middleware of a client of AWS's SDK, which each client types by its own commands. */
interface MiddlewareStack {
  add(
    middleware: (
      next: Handler,
      context: { readonly commandName?: string; readonly clientName?: string },
    ) => Handler,
    where: { readonly step: 'initialize'; readonly name: string; readonly override: boolean },
  ): void;
}

/**
 * Lets errors of a client of AWS's SDK say in `operation` which command it was that failed, without what was sent, and in `unavailable`
 * which service did not answer, if that is why: `DynamoDB`.
 */
export function namingOperations<Client extends { readonly middlewareStack: object }>(
  client: Client,
): Client {
  const stack = client.middlewareStack as MiddlewareStack;
  stack.add(
    (next, { commandName, clientName }) =>
      async (sent) => {
        try {
          return await next(sent);
        } catch (error) {
          if (error instanceof Error)
            Object.assign(error, {
              operation: commandName?.replace(/Command$/, ''),
              ...(isUnanswered(error) && { unavailable: clientName?.replace(/Client$/, '') }),
            });
          throw error;
        }
      },
    { step: 'initialize', name: 'namingOperations', override: true },
  );
  return client;
}

type Handler = (sent: unknown) => Promise<unknown>;

/** The middleware of a client of AWS's SDK, which each client types by its own commands. */
interface MiddlewareStack {
  add(
    middleware: (next: Handler, context: { readonly commandName?: string }) => Handler,
    where: { readonly step: 'initialize'; readonly name: string; readonly override: boolean },
  ): void;
}

/** Lets errors of a client of AWS's SDK say in `operation` which command it was that failed, without what was sent. */
export function namingOperations<Client extends { readonly middlewareStack: object }>(
  client: Client,
): Client {
  const stack = client.middlewareStack as MiddlewareStack;
  stack.add(
    (next, { commandName }) =>
      async (sent) => {
        try {
          return await next(sent);
        } catch (error) {
          if (error instanceof Error)
            Object.assign(error, { operation: commandName?.replace(/Command$/, '') });
          throw error;
        }
      },
    { step: 'initialize', name: 'namingOperations', override: true },
  );
  return client;
}

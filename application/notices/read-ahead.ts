import type { IdentityVault } from '../../domain/ticketing/tickets/identity-vault.ts';
import type { Container } from '../container.ts';

/** What of a ticket is read both to plan its notices and to send them. */
interface TicketPorts {
  readonly vault: IdentityVault;
  readonly tickets: Pick<Container['tickets'], 'load' | 'history'>;
}

/** Gives what was read of a ticket, once; then, or where nothing was, undefined. */
class ReadOnce<Content> {
  readonly #known = new Map<string, { readonly content: Content }>();

  knows(number: string, content: Content): Content {
    this.#known.set(number, { content });
    return content;
  }

  takes(number: string): { readonly content: Content } | undefined {
    const known = this.#known.get(number);
    this.#known.delete(number);
    return known;
  }
}

/**
 * Reads a ticket and its contact for whoever plans notices of an event, so that these are sent by what was read a moment before. Another
 * look at what seems wrong reads both anew. What could not be read is not remembered.
 */
export function readTicketAhead({ vault, tickets }: TicketPorts): {
  readonly planning: TicketPorts;
  readonly sending: TicketPorts;
} {
  const contacts = new ReadOnce<Awaited<ReturnType<IdentityVault['contactOf']>>>();
  const states = new ReadOnce<Awaited<ReturnType<TicketPorts['tickets']['load']>>>();
  const histories = new Map<string, Awaited<ReturnType<TicketPorts['tickets']['history']>>>();
  return {
    planning: {
      vault: { contactOf: async (number) => contacts.knows(number, await vault.contactOf(number)) },
      tickets: {
        async load(number) {
          const ticket = await tickets.load(number);
          states.knows(number, ticket);
          return ticket;
        },
        async history(number) {
          const history = await tickets.history(number);
          histories.set(number, history);
          states.knows(number, history?.ticket);
          return history;
        },
      },
    },
    sending: {
      vault: {
        async contactOf(number) {
          const known = contacts.takes(number);
          return known === undefined ? vault.contactOf(number) : known.content;
        },
      },
      tickets: {
        async load(number) {
          const known = states.takes(number);
          return known === undefined ? tickets.load(number) : known.content;
        },
        history: async (number) => histories.get(number) ?? tickets.history(number),
      },
    },
  };
}

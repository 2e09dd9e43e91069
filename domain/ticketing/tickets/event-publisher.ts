import type { EventToTell } from './unread-event.ts';

/** Tells everybody who listens that something happened to a ticket. Listeners bear repeats and any order. */
export interface EventPublisher {
  publish(event: EventToTell): Promise<void>;
}

import type {
  PhoneSession,
  PhoneSessions,
  RememberedPhone,
} from '../../domain/messaging/sessions/phone-sessions.ts';
import { preferenceUntil } from '../../domain/messaging/sessions/preference-until.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { Scheduler } from './scheduler.ts';

interface Wish {
  readonly wish: string;
  readonly until: Instant;
}

/** What phones are in the midst of, in memory. */
export class MemoryPhoneSessions implements PhoneSessions {
  readonly #sessions = new Map<string, PhoneSession>();
  readonly #wishes = new Map<string, Wish>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  of(phone: string, now: Instant): Promise<RememberedPhone> {
    return this.#scheduler.read(() => {
      const session = inTime(this.#sessions.get(phone), now);
      const wish = inTime(this.#wishes.get(phone), now)?.wish;
      return { ...(session !== undefined && { session }), ...(wish !== undefined && { wish }) };
    });
  }

  keep(phone: string, session: PhoneSession, now: Instant): Promise<boolean> {
    return this.#scheduler.write(() => {
      const stored = this.#sessions.get(phone);
      const isNext =
        session.version === 1 ? inTime(stored, now) === undefined : stored?.version === session.version - 1;
      if (isNext) this.#sessions.set(phone, { ...session });
      return isNext;
    });
  }

  end(phone: string): Promise<void> {
    return this.#scheduler.write(() => void this.#sessions.delete(phone));
  }

  remember(phone: string, wish: string | undefined, now: Instant): Promise<void> {
    return this.#scheduler.write(() => {
      if (wish === undefined) this.#wishes.delete(phone);
      else this.#wishes.set(phone, { wish, until: preferenceUntil(now) });
    });
  }
}

const inTime = <Kept extends { readonly until: Instant }>(kept: Kept | undefined, now: Instant) =>
  kept === undefined || kept.until < now ? undefined : kept;

import type {
  Attachment,
  AttachmentSlot,
  Checked,
  Upload,
} from '../../domain/ticketing/attachments/attachment.ts';
import type { AttachmentStore } from '../../domain/ticketing/attachments/attachment-store.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { Scheduler } from './scheduler.ts';

const keyOf = ({ number, place }: AttachmentSlot): string => `${number} ${place}`;

/** Attachments in memory. */
export class MemoryAttachmentStore implements AttachmentStore {
  readonly #attachments = new Map<string, Attachment>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  of(number: string): Promise<readonly Attachment[]> {
    return this.#scheduler.read(() => this.standing(number));
  }

  /** What it holds of a ticket now: for who reads the ticket's partition whole. */
  standing(number: string): readonly Attachment[] {
    return [...this.#attachments.values()]
      .filter((attachment) => attachment.number === number)
      .toSorted((a, b) => a.place - b.place);
  }

  find(slot: AttachmentSlot): Promise<Attachment | undefined> {
    return this.#scheduler.read(() => this.#attachments.get(keyOf(slot)));
  }

  take(attachment: Attachment, instead?: Attachment): Promise<boolean> {
    return this.#scheduler.write(() => {
      const standing = this.#attachments.get(keyOf(attachment));
      if (standing?.upload !== instead?.upload || standing?.state !== instead?.state) return false;
      this.#attachments.set(keyOf(attachment), attachment);
      return true;
    });
  }

  begin(upload: Upload): Promise<boolean> {
    return this.#step(upload, ['awaited', 'checking'], (standing) => ({
      ...omit(standing, 'state'),
      state: 'checking',
    }));
  }

  settle(upload: Upload, checked: Checked, checkedAt: Instant): Promise<boolean> {
    return this.#step(upload, ['checking'], (standing) => ({
      ...omit(standing, 'state'),
      ...checked,
      checkedAt,
    }));
  }

  remove(upload: Upload, removedAt: Instant): Promise<boolean> {
    return this.#step(upload, ['awaited', 'clean'], (standing) => ({
      ...omit(standing, 'state'),
      state: 'removed',
      removedAt,
    }));
  }

  async erase(upload: Upload): Promise<void> {
    await this.#step(upload, ['removed'], (standing) => {
      const { v, number, place, turn, askedAt } = standing;
      const removedAt = standing.state === 'removed' ? standing.removedAt : askedAt;
      return { v, number, place, upload: standing.upload, turn, askedAt, state: 'removed', removedAt };
    });
  }

  #step(
    upload: Upload,
    from: readonly Attachment['state'][],
    change: (standing: Attachment) => Attachment,
  ): Promise<boolean> {
    return this.#scheduler.write(() => {
      const standing = this.#attachments.get(keyOf(upload));
      if (standing?.upload !== upload.upload || !from.includes(standing.state)) return false;
      this.#attachments.set(keyOf(upload), change(standing));
      return true;
    });
  }
}

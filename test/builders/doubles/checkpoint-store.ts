import type {
  CheckpointStore,
  HiddenObject,
  PartOfLog,
  PublicKey,
} from '../../../domain/audit/checkpoint-store.ts';
import type { Checkpoint } from '../../../domain/audit/checkpoint.ts';

/** Checkpoints in memory, each written once. */
export class MemoryCheckpointStore implements CheckpointStore {
  readonly checkpoints: Checkpoint[] = [];
  readonly batches = new Map<number, string>();
  readonly keys = new Map<string, PublicKey>();
  readonly hiddenObjects: HiddenObject[] = [];

  newest(): Promise<Checkpoint | undefined> {
    return Promise.resolve(this.checkpoints.at(-1));
  }

  checkpoint(sequence: number): Promise<Checkpoint | undefined> {
    return Promise.resolve(this.checkpoints[sequence - 1]);
  }

  batch(sequence: number): Promise<string | undefined> {
    return Promise.resolve(this.batches.get(sequence));
  }

  publicKey(fingerprint: string): Promise<string | undefined> {
    return Promise.resolve(this.keys.get(fingerprint)?.pem);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the port is asynchronous, memory is not
  async *hidden(part: PartOfLog): AsyncGenerator<HiddenObject, void> {
    yield* this.hiddenObjects.filter(
      ({ kind, sequence }) =>
        kind === part.kind && (part.kind === 'key' || (sequence >= part.from && sequence <= part.until)),
    );
  }

  writeBatch(sequence: number, text: string): Promise<boolean> {
    return Promise.resolve(isNew(this.batches, sequence, text));
  }

  writeCheckpoint(checkpoint: Checkpoint): Promise<boolean> {
    const isNext = checkpoint.statement.sequence === this.checkpoints.length + 1;
    if (isNext) this.checkpoints.push(checkpoint);
    return Promise.resolve(isNext);
  }

  writeKey(key: PublicKey): Promise<boolean> {
    return Promise.resolve(isNew(this.keys, key.fingerprint, key));
  }
}

function isNew<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): boolean {
  if (map.has(key)) return false;
  map.set(key, value);
  return true;
}

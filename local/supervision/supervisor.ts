import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { siteOf } from '../edge/deployed-site.ts';
import { startEdge } from '../edge/edge.ts';
import { originOf } from '../edge/origin.ts';
import { startLoginOf } from '../login/start-login.ts';
import { awsEnvironment } from '../ministack/aws-environment.ts';
import { startMiniStack } from '../ministack/ministack.ts';
import { secretsOf } from '../ministack/read-secret.ts';
import { sentBy } from '../outbox/sent-messages.ts';
import { OutboxTail } from '../outbox/tail.ts';
import type { CloudFolder } from '../system/folder.ts';
import { readJson, writeJson } from '../system/json-file.ts';
import { OperatorError } from '../system/operator-error.ts';
import { endMiniStack } from './end-ministack.ts';
import { Settings, type RunningProcesses } from './settings.ts';

/** Between two looks at what was sent, in milliseconds. */
const lookEvery = 500;

/**
 * Owns a running cloud: MiniStack, the edge, the login page, and the outbox file. It does what it is told by signals:
 * SIGHUP starts MiniStack again with its state and the settings as they are then, SIGTERM ends all.
 */
export class Supervisor {
  readonly #folder: CloudFolder;
  readonly #since = new Date().toISOString();
  #starts = 0;
  #edge: Server | undefined;
  #login: Server | undefined;
  #tail: OutboxTail | undefined;
  /** One thing at a time: a stop that arrives during a restart waits for it. */
  #busy: Promise<void> = Promise.resolve();

  constructor(folder: CloudFolder) {
    this.#folder = folder;
  }

  async start(): Promise<void> {
    await this.#inTurn(async () => {
      const { ports, region } = this.#settings();
      this.#edge = await startEdge({
        port: ports.edge,
        origin: originOf(this.#folder, ports.aws, secretsOf(ports.aws, region)),
        site: siteOf(this.#folder, awsEnvironment(this.#folder, ports.aws, region)),
      });
      this.#login = await startLoginOf(this.#folder, ports);
      await this.#startMiniStack();
    });
  }

  async restart(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#stopMiniStack();
      await this.#startMiniStack();
    });
  }

  async stop(): Promise<void> {
    await this.#inTurn(async () => {
      this.#edge?.close();
      this.#login?.close();
      await this.#stopMiniStack();
      this.#edge?.closeAllConnections();
      this.#login?.closeAllConnections();
      rmSync(this.#folder.running, { force: true });
    });
  }

  /** Leaves word of why it could not start, for whoever waits for it. */
  tellFailure(error: unknown): void {
    const said = error instanceof Error ? error.message : String(error);
    this.#tell({
      failed: error instanceof OperatorError ? said : `The local cloud could not start: ${said}`,
    });
  }

  async #inTurn(act: () => Promise<void>): Promise<void> {
    this.#busy = this.#busy.catch(() => undefined).then(act);
    await this.#busy;
  }

  #settings(): Settings {
    const settings = readJson(this.#folder.settings, Settings);
    if (settings === undefined) throw new OperatorError(`${this.#folder.settings} is missing or broken.`);
    return settings;
  }

  async #startMiniStack(): Promise<void> {
    const { ports, ...settings } = this.#settings();
    await startMiniStack(this.#folder, { port: ports.aws, ...settings });
    this.#tail = new OutboxTail(this.#folder.outbox, sentBy(ports.aws));
    this.#tail.follow(lookEvery);
    this.#starts += 1;
    this.#tell();
  }

  /** The outbox is read to its end first, and workers that MiniStack leaves behind are ended too. */
  async #stopMiniStack(): Promise<void> {
    await this.#tail?.end();
    this.#tail = undefined;
    await endMiniStack(this.#folder);
  }

  #tell(more: Pick<RunningProcesses, 'failed'> = {}): void {
    writeJson(this.#folder.running, {
      supervisor: process.pid,
      starts: this.#starts,
      since: this.#since,
      ...more,
    } satisfies RunningProcesses);
  }
}

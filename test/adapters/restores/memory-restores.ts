import type {
  RestorableTable,
  RestorePoint,
  SettingOfTable,
  TableRestores,
  TableSettings,
} from '../../../adapters/dynamodb/table-restores.ts';

/** Tables as DynamoDB describes them, in memory: what a restore leaves out is left out, and what is called is noted. */
export class MemoryRestores implements TableRestores {
  readonly tables = new Map<string, RestorableTable>();
  readonly calls: string[] = [];
  /** How often a table that is being restored is looked at before it is there. */
  looksUntilReady = 2;
  /** The call at which the power goes, counted from one. */
  breaksAt = Number.POSITIVE_INFINITY;
  readonly #looks = new Map<string, number>();

  has(name: string, table: Partial<RestorableTable> = {}, settings: Partial<TableSettings> = {}): void {
    this.tables.set(name, {
      ...{ name, arn: `arn:aws:dynamodb:af-south-1:111122223333:table/${name}`, isReady: true, items: 0 },
      indexes: ['GSI1', 'GSI2', 'GSI3', 'GSI4'],
      ...table,
      settings: { tags: {}, refusesDeletion: false, insightsOf: [], ...settings },
    });
  }

  describe(name: string): Promise<RestorableTable | undefined> {
    const table = this.tables.get(name);
    if (table?.isReady === false) {
      const looks = (this.#looks.get(name) ?? 0) + 1;
      this.#looks.set(name, looks);
      if (looks > this.looksUntilReady) this.tables.set(name, { ...table, isReady: true });
    }
    return Promise.resolve(this.tables.get(name));
  }

  async restore(source: string, target: string, point: RestorePoint): Promise<void> {
    await this.#called(`restore ${source} ${target} ${'at' in point ? point.at : point.backup}`);
    const { keyArn, items = 0 } = this.tables.get(source) ?? {};
    this.has(target, { isReady: false, items, ...(keyArn !== undefined && { keyArn }) });
  }

  async set(table: RestorableTable, setting: SettingOfTable, wanted: TableSettings): Promise<void> {
    await this.#called(`set ${setting} ${table.name}`);
    const now = this.tables.get(table.name) ?? table;
    // Tags are added to those that are there.
    const given = setting === 'tags' ? { ...now.settings.tags, ...wanted.tags } : wanted[setting];
    const settings = { ...now.settings, [setting]: given };
    const streamArn = setting === 'stream' ? `${table.arn}/stream/2026-11-24T09:00:00.000` : now.streamArn;
    this.tables.set(table.name, { ...now, settings, ...(streamArn !== undefined && { streamArn }) });
  }

  async tag(table: RestorableTable, key: string, value: string): Promise<void> {
    await this.#called(`tag ${table.name} ${key}`);
    const now = this.tables.get(table.name) ?? table;
    const tags = { ...now.settings.tags, [key]: value };
    this.tables.set(table.name, { ...now, settings: { ...now.settings, tags } });
  }

  #called(call: string): Promise<void> {
    if (this.calls.length + 1 >= this.breaksAt) {
      this.breaksAt = Number.POSITIVE_INFINITY;
      return Promise.reject(new Error('The power went.'));
    }
    this.calls.push(call);
    return Promise.resolve();
  }
}

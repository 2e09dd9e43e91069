import { AsyncLocalStorage } from 'node:async_hooks';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import {
  functions,
  partitionReaches,
  type FunctionDescription,
  type FunctionName,
} from '../../../lib/config/functions.ts';
import { failing } from '../dynamodb/faults.ts';

/** Whose rights calls have; undefined: a test's own, which may everything. */
const caller = new AsyncLocalStorage<FunctionName>();

/** Runs what a function does with its rights: a store denies what its role is not allowed (`functions` of lib/config). */
export const runAs = <Result>(name: FunctionName, does: () => Promise<Result>): Promise<Result> =>
  caller.run(name, does);

interface Input {
  readonly Key?: { readonly PK?: unknown };
  readonly Item?: { readonly PK?: unknown };
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly Readonly<Record<string, { readonly TableName?: string }>>[];
}

/** The actions of a command, each with what it is done to, as `may` names them: `PutItem outbox`. */
function actionsOf(command: string, input: Input): readonly string[] {
  if (input.TransactItems !== undefined)
    return input.TransactItems.flatMap((item) =>
      Object.entries(item).map(([action, { TableName = '' }]) => `${action}Item ${TableName}`),
    );
  const batch = Object.keys(input.RequestItems ?? {});
  if (batch.length > 0) return batch.map((table) => `${command}Item ${table}`);
  const reach = [input.TableName, input.IndexName].filter((part) => part !== undefined).join('/');
  return [`${['Query', 'Scan'].includes(command) ? command : `${command}Item`} ${reach}`];
}

/** Whether a role that may this in some partitions of a table alone does it in one of them. */
function isInPartition(action: string, { Key, Item }: Input, may: FunctionDescription['may']): boolean {
  const key = String(Key?.PK ?? Item?.PK);
  return Object.entries(partitionReaches).some(
    ([reach, { of, keys }]) =>
      may[reach as keyof typeof partitionReaches]?.some((allowed) => `${allowed} ${of}` === action) ===
        true && (keys.endsWith('*') ? key.startsWith(keys.slice(0, -1)) : key === keys),
  );
}

/** Gives a client that denies what the role of the caller is not allowed; `runAs` says whose. */
export function permitted(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
  const asAllowed = async (command: { readonly input: Input }): Promise<unknown> => {
    const name = caller.getStore();
    if (name !== undefined) {
      const { may }: FunctionDescription = functions[name];
      const allowed = new Set(
        Object.entries(may).flatMap(([reach, actions]) => actions.map((action) => `${action} ${reach}`)),
      );
      const kind = command.constructor.name.replace(/Command$/, '');
      const denied = actionsOf(kind, command.input).find(
        (action) => !allowed.has(action) && !isInPartition(action, command.input, may),
      );
      if (denied !== undefined)
        throw Object.assign(failing('AccessDeniedException'), { message: `${name}: ${denied}` });
    }
    return client.send(command as never);
  };
  return { send: asAllowed } as unknown as DynamoDBDocumentClient;
}

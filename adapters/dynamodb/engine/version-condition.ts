/** The registry's version as it is stored, and the hash of its chain's last entry; none: it has no chain yet. */
export interface RegistryHead {
  readonly version: number;
  readonly lastHash?: string;
}

/** Holds as long as the registry's version is `basedOn`; 0 stands for an empty registry. */
export const stillVersion = (basedOn: number) =>
  basedOn === 0
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : {
        ConditionExpression: '#version = :basedOn',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':basedOn': basedOn },
      };

/** Holds as long as the registry's version and the last entry of its chain are these: no entry is skipped, and none left out. */
export function stillHead({ version, lastHash }: RegistryHead) {
  const { ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = stillVersion(version);
  if (ExpressionAttributeValues === undefined) return { ConditionExpression };
  return lastHash === undefined
    ? {
        ConditionExpression: `${ConditionExpression} AND attribute_not_exists(lastHash)`,
        ExpressionAttributeNames,
        ExpressionAttributeValues,
      }
    : {
        ConditionExpression: `${ConditionExpression} AND lastHash = :last`,
        ExpressionAttributeNames,
        ExpressionAttributeValues: { ...ExpressionAttributeValues, ':last': lastHash },
      };
}

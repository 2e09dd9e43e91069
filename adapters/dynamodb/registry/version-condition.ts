/** Holds as long as the registry's version is `basedOn`; 0 stands for an empty registry. */
export const stillVersion = (basedOn: number) =>
  basedOn === 0
    ? { ConditionExpression: 'attribute_not_exists(PK)' }
    : {
        ConditionExpression: '#version = :basedOn',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':basedOn': basedOn },
      };

/** A template of CloudFormation, as far as an upgrade is compared by it. */
export interface StackTemplate {
  readonly Parameters?: Readonly<Record<string, unknown>>;
  readonly Resources?: Readonly<Record<string, TemplateResource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Export?: { readonly Name: unknown } }>>;
}

/** A resource of a template. */
export interface TemplateResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly Metadata?: unknown;
}

/** Templates by the names of their stacks. */
export type StackTemplates = Readonly<Record<string, StackTemplate>>;

/**
 * Resources that hold what nobody can make again, or what others know by name, each with the properties by whose change
 * CloudFormation makes another in its place. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html
 */
const identifyingProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGatewayV2::Api': ['ProtocolType'],
  'AWS::ApiGatewayV2::DomainName': ['DomainName'],
  'AWS::Athena::WorkGroup': ['Name'],
  'AWS::Backup::BackupVault': ['BackupVaultName'],
  'AWS::CloudFront::Distribution': [],
  'AWS::CloudTrail::Trail': ['TrailName'],
  'AWS::Cognito::UserPool': ['UserPoolName'],
  'AWS::Cognito::UserPoolClient': ['UserPoolId', 'GenerateSecret'],
  'AWS::Cognito::UserPoolDomain': ['Domain', 'UserPoolId'],
  'AWS::DynamoDB::GlobalTable': ['TableName', 'KeySchema'],
  'AWS::Glue::Database': ['CatalogId'],
  'AWS::Glue::Table': ['CatalogId', 'DatabaseName'],
  'AWS::KMS::Alias': ['AliasName'],
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage'],
  'AWS::KinesisFirehose::DeliveryStream': ['DeliveryStreamName', 'DeliveryStreamType'],
  'AWS::Logs::LogGroup': ['LogGroupName'],
  'AWS::S3::Bucket': ['BucketName'],
  'AWS::SES::EmailIdentity': ['EmailIdentity'],
  'AWS::SNS::Topic': ['TopicName'],
  'AWS::SQS::Queue': ['QueueName'],
  'AWS::SecretsManager::Secret': ['Name'],
  'AWS::StepFunctions::StateMachine': ['StateMachineName', 'StateMachineType'],
};

/** Stateful resources by stack and logical id, each as its type and what identifies it. */
export type StatefulResources = Readonly<Record<string, Readonly<Record<string, string>>>>;

const sortedByKey = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function identityOf({ Type, Properties = {} }: TemplateResource): string | undefined {
  const identifying = identifyingProperties[Type];
  if (identifying === undefined) return undefined;
  const given = identifying.filter((name) => Properties[name] !== undefined);
  return [Type, ...given.map((name) => asText(Properties[name]))].join(' ');
}

/** Lists the stateful resources of stacks. */
export const statefulResources = (templates: StackTemplates): StatefulResources =>
  sortedByKey(
    Object.entries(templates).map(([stack, { Resources = {} }]) => {
      const identities = Object.entries(Resources).flatMap(([id, resource]) => {
        const identity = identityOf(resource);
        return identity === undefined ? [] : [[id, identity] as const];
      });
      return [stack, sortedByKey(identities)] as const;
    }),
  );

/**
 * Says in a line each which stateful resources an upgrade takes out of their stack, or makes anew. One that another
 * stack has afterwards is said to move there: CloudFormation moves nothing, and its name is taken until the former is gone.
 */
export function lostResources(before: StatefulResources, after: StatefulResources): readonly string[] {
  const stackNow = new Map(
    Object.entries(after).flatMap(([stack, resources]) =>
      Object.values(resources).map((identity) => [identity, stack] as const),
    ),
  );
  return Object.entries(before).flatMap(([stack, resources]) =>
    Object.entries(resources).flatMap(([id, identity]) => {
      const now = after[stack]?.[id];
      if (now === identity) return [];
      if (now !== undefined) return [`${stack} ${id} is made anew: ${identity} becomes ${now}`];
      const elsewhere = stackNow.get(identity);
      const becomes = elsewhere === undefined ? 'goes' : `moves to ${elsewhere}`;
      return [`${stack} ${id} ${becomes}: ${identity}`];
    }),
  );
}

/** Names of the exports that a value imports, wherever in it. */
function importedIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'Fn::ImportValue' ? [asText(inner)] : importedIn(inner),
  );
}

/** Names of exports by the stack that imports them. */
export type ImportedExports = Readonly<Record<string, readonly string[]>>;

/** Lists the exports that stacks import. */
export const importedExports = (templates: StackTemplates): ImportedExports =>
  sortedByKey(
    Object.entries(templates).flatMap(([stack, { Resources }]) => {
      const names = [...new Set(importedIn(Resources))].toSorted();
      return names.length === 0 ? [] : [[stack, names] as const];
    }),
  );

/**
 * Says in a line each which exports an upgrade takes away while a stack imports them, which CloudFormation refuses. The importing
 * stack must be deployed first, without the import.
 */
export function blockedExports(imports: ImportedExports, after: StackTemplates): readonly string[] {
  const exported = new Set(
    Object.values(after).flatMap(({ Outputs = {} }) =>
      Object.values(Outputs).flatMap(({ Export }) => (Export === undefined ? [] : [asText(Export.Name)])),
    ),
  );
  return Object.entries(imports).flatMap(([stack, names]) =>
    names.filter((name) => !exported.has(name)).map((name) => `${stack} imports ${name}, which goes`),
  );
}

import { describe, expect, it } from 'vitest';
import { functionNames } from '../../../lib/config/functions.ts';
import { resourcesOf, textOf } from './resources.ts';
import { rolesThatMay, statementsOf } from './statements.ts';
import { local, prod, prodThroughAggregator } from './synthesised.ts';

const statements = () => statementsOf(prod().templates);
const anything = /^/;
/** Whatever is more than to read items by their keys. */
const beyondReading = /^(?!dynamodb:(Batch)?GetItem$)/;
const writes = /:(Put|Update|Delete|BatchWrite|TransactWrite)/;

describe('a role', () => {
  it('exists for each function under its name, and has no policy of AWS', () => {
    const roles = resourcesOf(prod().templates, 'AWS::IAM::Role');
    const names = roles.map((role) => textOf(role, 'RoleName'));
    expect(names).toEqual(expect.arrayContaining(functionNames.map((name) => `mrejesho-prod-${name}`)));
    expect(roles.filter(({ properties }) => 'ManagedPolicyArns' in properties)).toEqual([]);
  });

  it('is allowed no action by a wildcard', () => {
    const wild = statements().filter(
      ({ effect, actions }) => effect === 'Allow' && actions.some((a) => a.includes('*')),
    );
    expect(wild).toEqual([]);
  });

  it('is allowed a resource by a wildcard only where AWS knows no narrower one', () => {
    const wild = statements()
      .filter(({ role }) => !/-(backup|export-changes)$/.test(role)) // whose actions are held by ./recovery.ts
      .filter(({ effect, resources }) => effect === 'Allow' && resources.some((arn) => arn.includes('*')))
      .flatMap(({ actions }) => actions);
    expect([...new Set(wild)].toSorted()).toEqual([
      'cloudwatch:DescribeAlarms',
      'dynamodb:ListStreams',
      'logs:CreateLogDelivery',
      'logs:DeleteLogDelivery',
      'logs:DescribeLogGroups',
      'logs:DescribeResourcePolicies',
      'logs:GetLogDelivery',
      'logs:ListLogDeliveries',
      'logs:PutResourcePolicy',
      'logs:UpdateLogDelivery',
      's3:AbortMultipartUpload', // of rows of the lake
      's3:DeleteObject', // of files in quarantine
      's3:DeleteObjectVersion', // of attachments that were taken away
      's3:GetObject',
      's3:GetObjectVersion', // of the record, from behind what hides an object
      's3:PutObject', // of the record, where each object is written once, and of attachments
      'sns:Publish', // to phones; topics are denied
      'states:StopExecution',
      'xray:GetSamplingRules',
      'xray:GetSamplingTargets',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });
});

describe('the identity vault', () => {
  it('is written by the intake, by what citizens leave later, and by administrators where officers lie', () => {
    expect(rolesThatMay(statements(), writes, /identities/)).toEqual([
      'answer-ussd',
      'citizen-acts',
      'receive-sms',
      'registry-acts',
      'submit-desk-ticket',
      'submit-ticket',
    ]);
    const ofOfficersAlone = statements().filter(
      ({ role, resources }) =>
        /-(registry-acts|draw-consequences|officer-measures)$/.test(role) &&
        resources.some((arn) => arn.includes('identities')),
    );
    expect(ofOfficersAlone.map(({ conditions }) => conditions)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OFFICERS#*'] } },
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OFFICERS#*'] } },
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['OFFICERS#*'] } },
    ]);
  });

  it('is read only by who sends notices, who takes SMS in, who replaces a lost secret, who shows a name to officers, who compares how two administrators are reached, who invites officers, who says whether a brief reaches them, and the phones that tickets were sent from', () => {
    expect(rolesThatMay(statements(), /:(Get|Query|BatchGet|Scan)/, /identities/)).toEqual([
      'answer-ussd',
      'draw-consequences', // of officers alone
      'officer-measures', // of officers alone
      'open-ticket',
      'receive-sms',
      'registry-acts', // of officers alone
      'replace-secret',
      'reveal-identity',
      'send-due-notices',
      'send-notices',
    ]);
  });
});

describe('the topic of events', () => {
  it('is published to by the relay alone, on every stage', () => {
    for (const { templates } of [prod(), local()]) {
      const publishing = resourcesOf(templates, 'AWS::SNS::TopicPolicy')
        .flatMap(({ properties }) => JSON.stringify(properties))
        .filter((policy) => policy.includes('OnlyTheRelayTells'));
      expect(publishing).toHaveLength(1);
      expect(publishing[0]).toMatch(/"Principal":\{"AWS":\{"Fn::GetAtt":\["TicketEventsrelayeventsRole/);
    }
  });
});

describe('tickets', () => {
  it('are written by the citizens, the officers, the clock, the checks of files and what follows from mergers, failed notices and the registry, beside where the walk is, never by sending notices or the relay', () => {
    expect(rolesThatMay(statements(), writes, /-tickets$/)).toEqual([
      'answer-ussd',
      'apply-deadline',
      'citizen-acts',
      'citizen-attachments',
      'clean-attachments',
      'draw-consequences',
      'follow-ticket',
      'identity-requests',
      'keep-mergers',
      'lose-touch',
      'officer-acts',
      'officer-attachments',
      'officer-queues',
      'officer-session',
      'open-ticket',
      'prove-receipt',
      'receive-sms',
      'record-attachments',
      'replace-secret',
      'reveal-identity',
      'submit-desk-ticket',
      'submit-ticket',
      'sweep-clocks',
      'sweep-identity-requests',
      'walk-record',
    ]);
  });

  it('are out of reach of the login, which counts in partitions of its own', () => {
    const counting = statements().filter(
      ({ role, resources }) =>
        role.endsWith('officer-session') && resources.some((arn) => arn.includes('-tickets')),
    );
    expect(counting.map(({ conditions }) => conditions)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LOGIN#*'] } },
    ]);
  });

  it('are out of reach of listings, which record in the partitions of reads alone', () => {
    const recording = statements().filter(
      ({ role, actions, resources }) =>
        role.endsWith('officer-queues') &&
        actions.some((action) => writes.test(action)) &&
        resources.some((arn) => arn.includes('-tickets')),
    );
    expect(recording.map(({ conditions }) => conditions)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['READS#*'] } },
    ]);
  });

  it('are found by when they wake, by what was shown of a queue, or where an identity is to be decided on, by who must find them and no other', () => {
    expect(rolesThatMay(statements(), anything, /-tickets\/index\/GSI1$/)).toEqual([
      'draw-consequences',
      'follow-ticket',
      'identity-requests',
      'sweep-clocks',
      'sweep-identity-requests',
    ]);
  });

  it('are found by their citizens in what was shown of a queue alone', () => {
    const finding = statements().filter(
      ({ role, resources }) =>
        role.endsWith('follow-ticket') && resources.some((arn) => arn.endsWith('-tickets/index/GSI1')),
    );
    expect(finding.map(({ conditions }) => conditions)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LISTED#*'] } },
    ]);
  });

  it('are listed by the hour for checkpoints and the walk, beside what somebody asked of identities, and for nobody else', () => {
    const roles = rolesThatMay(statements(), anything, /-tickets\/index\/GSI2$/);
    expect(roles).toEqual(['identity-requests', 'walk-record', 'write-checkpoint']);
  });
});

describe('the queue of mergers', () => {
  it('takes orders of its own keeper alone', () => {
    expect(rolesThatMay(statements(), /^sqs:SendMessage$/, /-mergers$/)).toEqual(['keep-mergers']);
  });
});

describe('what applies events to all projections', () => {
  it('may nothing beside what their own functions may, and give these what failed', () => {
    const rightsOf = (name: string): readonly string[] =>
      statements()
        .filter(({ role }) => role === `mrejesho-prod-${name}`)
        .flatMap(({ actions, resources }) =>
          actions.flatMap((action) => resources.map((resource) => `${action} ${resource}`)),
        )
        .filter((right) => !/^(sqs:(Receive|Delete|ChangeM|GetQ)|logs:|xray:)/.test(right));
    const each = ['keep-queues', 'keep-measures', 'fill-lake'].flatMap(rightsOf);
    const further = rightsOf('project-events').filter((right) => !each.includes(right));
    expect(further.map((right) => right.replace(/ .*:/, ' ')).toSorted()).toEqual([
      'sqs:SendMessage mrejesho-prod-lake',
      'sqs:SendMessage mrejesho-prod-measures',
      'sqs:SendMessage mrejesho-prod-queues',
    ]);
  });
});

describe('the lines of queues', () => {
  it('are written by their keeper, and by who follows a moved institution', () => {
    expect(rolesThatMay(statements(), writes, /-projections/)).toEqual([
      'draw-consequences',
      'keep-queues',
      'project-events',
    ]);
  });
});

describe('what is counted', () => {
  it('is written by its keeper, by rounds, by who looks for surges, by who publishes and by who reports on suggestions alone, and no ticket is in their reach but to be read for its words', () => {
    const keepers = [
      'keep-measures',
      'project-events',
      'publish-months',
      'report-suggestions',
      'roll-up-measures',
      'watch-surges',
    ];
    expect(rolesThatMay(statements(), writes, /:table\/mrejesho-prod-measures/)).toEqual(keepers);
    const reached = rolesThatMay(statements(), anything, /-(tickets|identities)/);
    expect(reached.filter((role) => keepers.includes(role))).toEqual(['project-events']);
    expect(rolesThatMay(statements(), beyondReading, /-(tickets|identities)/)).not.toContain(
      'project-events',
    );
  });

  it('is read by who publishes it at institutions alone, and written where publications lie', () => {
    const reaching = statements().filter(
      ({ role, resources }) =>
        role.endsWith('publish-months') && resources.some((arn) => arn.includes('-measures')),
    );
    const partitions = (of: RegExp) =>
      reaching
        .filter(({ actions }) => actions.some((action) => of.test(action)))
        .flatMap(({ conditions }) => conditions);
    const only = (...keys: readonly string[]) => ({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys },
    });
    expect(partitions(writes)).toEqual([only('PUBLICATION*')]);
    expect(partitions(anything)).toEqual([only('FIGURES#*'), only('ROUNDS'), only('PUBLICATION*')]);
  });

  it('is out of reach of who shows what was published of it', () => {
    const showing = statements().filter(
      ({ role, resources }) =>
        role.endsWith('show-public-measures') && resources.some((arn) => arn.includes('-measures')),
    );
    expect(showing.map(({ conditions }) => conditions)).toEqual([
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['PUBLICATION*'] } },
    ]);
  });
});

describe('reports on suggestions', () => {
  it('are all of what is counted that their writer and administrators reach', () => {
    const reaching = statements().filter(
      ({ role, resources }) =>
        /-(report-suggestions|registry-acts)$/.test(role) &&
        resources.some((arn) => arn.includes('-measures')),
    );
    expect(reaching).toHaveLength(2);
    for (const [role, action] of [
      ['report-suggestions', 'PutItem'],
      ['registry-acts', 'GetItem'],
    ])
      expect(reaching).toContainEqual(
        expect.objectContaining({
          role: `mrejesho-prod-${role}`,
          actions: [`dynamodb:${action}`],
          conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SUGGESTIONS'] } },
        }),
      );
  });
});

describe('the lake', () => {
  it('is filled with the other projections or alone, by what reaches no ticket but for its words, and knows no key of citizens', () => {
    const fillers = ['fill-lake', 'project-events'];
    expect(rolesThatMay(statements(), /^firehose:/, anything)).toEqual(fillers);
    expect(rolesThatMay(statements(), anything, /-lake-key-/)).toEqual(fillers);
    const reached = rolesThatMay(statements(), anything, /-(identities|server-keys)/);
    expect(reached.filter((role) => fillers.includes(role))).toEqual([]);
    const read = rolesThatMay(statements(), anything, /-tickets/);
    expect(read.filter((role) => fillers.includes(role))).toEqual(['project-events']);
  });

  it('is written by its stream alone, in two folders, and read by no statement of a role', () => {
    const reaching = statements().filter(({ resources }) =>
      resources.some((arn) => arn.includes(':::mrejesho-prod-lake-')),
    );
    expect(new Set(reaching.map(({ role }) => role))).toEqual(new Set(['mrejesho-prod-lake-stream']));
    expect(reaching.flatMap(({ actions }) => actions)).not.toContain('s3:GetObject');
    expect(rolesThatMay(statements(), /^athena:/, anything)).toEqual([]);
  });
});

describe('the registry', () => {
  it('is written by what administrators do, and by what follows from it, alone', () => {
    expect(rolesThatMay(statements(), writes, /:table\/mrejesho-prod-registry/)).toEqual([
      'answer-templates', // in partitions of their own
      'draw-consequences',
      'institution-directions', // in partitions of their own, as their clock
      'officer-acts', // news of officers, as where these are told
      'registry-acts',
      'send-due-notices',
      'send-notices',
    ]);
  });

  it('is authenticated by whoever reads it, under a key that nobody else knows', () => {
    const entries = /^dynamodb:(GetItem|BatchGetItem)$/;
    const reading = rolesThatMay(statements(), entries, /-registry$/);
    expect(reading.length).toBeGreaterThan(30);
    expect(rolesThatMay(statements(), anything, /-registry-key-/)).toEqual(reading);
    expect(rolesThatMay(statements(), /^secretsmanager:(?!GetSecretValue$)/, anything)).toEqual([]);
  });

  it.each([
    ['answer-templates', ['TEMPLATES#*', 'VIEWS#*']],
    ['institution-directions', ['DIRECTIONS#*']],
    ['officer-acts', ['NEWS#*']],
    ['send-due-notices', ['DIRECTIONS#*']],
    ['send-notices', ['NEWS#*']],
  ])('is out of reach of %s, but where what it keeps lies', (name, partitions) => {
    const keeping = statements().filter(
      ({ role, resources, actions }) =>
        role.endsWith(name) &&
        resources.some((arn) => arn.includes('-registry')) &&
        actions.some((action) => writes.test(action)),
    );
    expect(keeping.map(({ conditions }) => conditions)).toEqual(
      partitions.map((keys) => ({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [keys] },
      })),
    );
  });
});

describe('no function', () => {
  it('scans', () => {
    expect(rolesThatMay(statements(), /Scan/, anything)).toEqual([]);
  });

  it('deletes anything but what phones were in the midst of, and queue entries, which a replay makes anew', () => {
    const deletes = /DeleteItem|BatchWriteItem/;
    expect(rolesThatMay(statements(), deletes, /-sessions$/)).toEqual(['answer-ussd']);
    expect(rolesThatMay(statements(), deletes, /-projections$/)).toEqual([
      'draw-consequences',
      'keep-queues',
      'project-events',
    ]);
    expect(rolesThatMay(statements(), deletes, /(?<!-sessions|-projections)$/)).toEqual([]);
  });
});

describe('the sessions of phones', () => {
  it('are reached by the functions that answer phones and take their SMS alone', () => {
    expect(rolesThatMay(statements(), anything, /-sessions$/)).toEqual(['answer-ussd', 'receive-sms']);
  });
});

describe('the outside world', () => {
  it('is reached by SMS only by the functions of notices and by what answers SMS, by e-mail by the former and by what invites officers, and by no topic of theirs', () => {
    const senders = ['send-due-notices', 'send-notices'];
    const sendersOfEmail = ['draw-consequences', ...senders];
    const sendersOfSms = ['receive-sms', ...senders];
    expect(rolesThatMay(statements(), /^sns:Publish$/, /^\*$/)).toEqual(sendersOfSms);
    expect(rolesThatMay(statements(), /^ses:SendEmail$/, /:identity\/mrejesho\.example$/)).toEqual(
      sendersOfEmail,
    );
    expect(
      rolesThatMay(statements(), /^ses:SendEmail$/, /:configuration-set\/mrejesho-prod-emails$/),
    ).toEqual(sendersOfEmail);
    const denied = statements().filter(({ effect }) => effect === 'Deny');
    expect(denied.map(({ role, resources }) => [role, resources]).toSorted()).toEqual(
      sendersOfSms.map((name) => [`mrejesho-prod-${name}`, ['arn:*:sns:*:*:*']]),
    );
  });
});

describe('the accounts of officers', () => {
  it('are made by what follows from changes of the registry, seen by administrators, and removed or disabled by nobody', () => {
    const ofPool = statements().filter(({ actions }) =>
      actions.some((action) => action.startsWith('cognito-idp:')),
    );
    expect(
      ofPool.map(({ role, actions, resources }) => [role, actions.toSorted(), resources.length]).toSorted(),
    ).toEqual([
      [
        'mrejesho-prod-draw-consequences',
        ['AdminCreateUser', 'AdminGetUser', 'AdminSetUserPassword', 'AdminUpdateUserAttributes'].map(
          (action) => `cognito-idp:${action}`,
        ),
        1,
      ],
      ['mrejesho-prod-registry-acts', ['cognito-idp:AdminGetUser'], 1],
    ]);
    expect(ofPool.flatMap(({ resources }) => resources).join(' ')).not.toContain('*');
  });
});

describe('SMS through an aggregator', () => {
  it('need its account, and no permission to publish to phones', () => {
    const there = statementsOf(prodThroughAggregator().templates);
    expect(rolesThatMay(there, /^sns:Publish$/, /^\*$/)).toEqual([]);
    expect(rolesThatMay(there, /^secretsmanager:GetSecretValue$/, /-sms-aggregator-/)).toEqual([
      'receive-sms',
      'send-due-notices',
      'send-notices',
    ]);
    expect(rolesThatMay(statements(), anything, /-sms-aggregator-/)).toEqual([]);
  });
});

describe('clocks', () => {
  it('are started and stopped by one function', () => {
    expect(rolesThatMay(statements(), /^states:/, /response-deadline/)).toEqual(['keep-clocks']);
  });
});

describe('the record', () => {
  it('is written and signed by one function, read by who proves receipts, draws samples or backs up, and nobody but its healer may remove what the lock lets go', () => {
    expect(rolesThatMay(statements(), /^s3:PutObject/, /-record-/)).toEqual(['write-checkpoint']);
    expect(rolesThatMay(statements(), /^s3:/, /-record-/)).toEqual([
      'backup',
      'identity-requests', // the seed of a sample
      'prove-receipt',
      'record-healer', // marks of a deletion alone
      'write-checkpoint',
    ]);
    expect(rolesThatMay(statements(), /^kms:Sign$/, anything)).toEqual(['write-checkpoint']);
    expect(rolesThatMay(statements(), /^s3:Delete/, /-record-/)).toEqual(['record-healer']);
    expect(rolesThatMay(statements(), /^s3:Bypass/, anything)).toEqual([]);
  });
});

import { SubscriptionFilter } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { actsThatTell } from '../config/acts-that-tell.ts';
import { EmailDomain } from '../constructs/email-domain.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { Timetable } from '../constructs/timetable.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Who is told, and by what: SMS to citizens, e-mail to citizens and officers. */
export class NotificationsStack extends StageStack<'notifications'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'notifications', props, 'Mrejesho: notices');
    const { stage } = props;
    new EmailDomain(this, stage);
    const notices = new QueueConsumer(this, {
      ...props,
      name: 'notices',
      consumer: 'send-notices',
      hears: { type: SubscriptionFilter.stringFilter({ allowlist: [...actsThatTell] }) },
      batchSize: 5,
      maxConcurrency: 10,
      peopleSuffer: 'Some citizens and officers are not told what happened to a ticket.',
    });
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'send-due-notices' }),
      everyMinutes: stage.sendDueNoticesEveryMinutes,
    });
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'lose-touch' }),
      everyMinutes: stage.sendDueNoticesEveryMinutes,
    });
    this.tell({
      NoticesQueueUrl: notices.queue.queueUrl,
      NoticesDeadLettersUrl: notices.deadLetters.queueUrl,
    });
  }
}

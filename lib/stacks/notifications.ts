import type { Construct } from 'constructs';
import { DeliveryRule } from '../constructs/delivery-rule.ts';
import { EmailDomain } from '../constructs/email-domain.ts';
import { EmailFeedbackRule } from '../constructs/email-feedback-rule.ts';
import { QueueConsumer } from '../constructs/queue-consumer.ts';
import { ServiceFunction } from '../constructs/service-function.ts';
import { SmsAggregatorAccount } from '../constructs/sms-aggregator-account.ts';
import { Timetable } from '../constructs/timetable.ts';
import { WorkQueue } from '../constructs/work-queue.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** Who is told, and by what: SMS to citizens, e-mail to citizens and officers. */
export class NotificationsStack extends StageStack<'notifications'> {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'notifications', props, 'Mrejesho: notices');
    const { stage } = props;
    new EmailDomain(this, stage);
    if (stage.smsThrough !== 'sns') new SmsAggregatorAccount(this, stage);
    const notices = new QueueConsumer(this, { ...props, name: 'notices' });
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'send-due-notices' }),
      everyMinutes: 1, // a run goes on for as long as anything waits, and another follows it soon
    });
    new Timetable(this, {
      stage,
      runs: new ServiceFunction(this, { ...props, name: 'lose-touch' }),
      everyMinutes: stage.loseTouchEveryMinutes,
    });
    const deliveries = new WorkQueue(this, {
      ...props,
      name: 'deliveries',
      consumer: 'record-deliveries',
      batchSize: 10,
      maxConcurrency: 2,
    });
    new DeliveryRule(this, { stage, tells: deliveries });
    if (stage.emailByIdentity) new EmailFeedbackRule(this, { stage, tells: deliveries });
    this.tell({
      NoticesQueueUrl: notices.queue.queueUrl,
      NoticesDeadLettersUrl: notices.deadLetters.queueUrl,
      DeliveriesQueueUrl: deliveries.queue.queueUrl,
      DeliveriesDeadLettersUrl: deliveries.deadLetters.queueUrl,
    });
  }
}

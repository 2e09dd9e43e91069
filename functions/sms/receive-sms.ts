import { recordDelivery } from '../../application/notices/record-delivery.ts';
import type { Container } from '../../application/container.ts';
import { receiveSms } from '../../application/sms/receive-sms.ts';
import type { SmsPorts } from '../../application/sms/to-answer.ts';
import { tanzanianPhone } from '../../contracts/http/requests/phone.ts';
import { smsForms, type SmsForm } from '../../contracts/sms/forms.ts';
import { inboundSmsRoute, smsDeliveryRoute } from '../../contracts/sms/routes.ts';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { family } from '../http/family.ts';
import { formIn, readFields } from '../http/read-form.ts';
import { parseJson, readBytes, requireJson } from '../http/read-body.ts';
import { webhook, type WebhookWork } from '../http/webhook.ts';
import { smsForm } from '../lambda/environment.ts';
import * as ports from '../ports.ts';

function fieldsIn({ body }: SmsForm, event: APIGatewayProxyEventV2): unknown {
  if (body === 'form') return formIn(event);
  requireJson(event);
  return parseJson(readBytes(event));
}

/** Takes an SMS. One that no phone of a person sent is passed over. */
export const inboundSmsWork =
  (container: SmsPorts, form: SmsForm): WebhookWork =>
  async (event, log) => {
    const { id, from, text } = readFields(form.inbound, fieldsIn(form, event));
    const { data: citizens } = tanzanianPhone.safeParse(from);
    if (citizens === undefined) {
      log.info('sms-of-no-phone');
      return;
    }
    await receiveSms(container, { id, phone: citizens, text }, log);
  };

/** Hears what became of an SMS. */
export const smsDeliveryWork =
  (container: Pick<Container, 'deliveries' | 'outbox' | 'now'>, form: SmsForm): WebhookWork =>
  (event, log) =>
    recordDelivery(container, readFields(form.delivery, fieldsIn(form, event)), log);

const formOfStage = (): SmsForm => smsForms[smsForm()];

const container = (): SmsPorts => ({
  inbox: ports.inbox(),
  optOuts: ports.optOuts(),
  phoneTickets: ports.phoneTickets(),
  phoneQuestions: ports.phoneQuestions(),
  vault: ports.vault(),
  tickets: ports.ticketsWithIdentities(), // a phone that is not its citizen's leaves the vault with the event
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  salt: ports.salt,
  rateLimiter: ports.rateLimiter(),
  secrets: ports.secrets(),
  sms: ports.sms(),
  pace: ports.pace(),
  messagesPerSecond: ports.messagesPerSecond(),
  smsDays: ports.smsDays(),
  smsPerDay: ports.mostSmsPerDay(),
  recipients: ports.recipients(),
  smsPrefixes: ports.smsPrefixes(),
  accessPoints: ports.accessPoints(),
  now: ports.now,
  wait: ports.wait,
});

const deliveries = () => ({ deliveries: ports.deliveries(), outbox: ports.outbox(), now: ports.now });

const check = ports.smsSignatures;

export const handler = family([
  [inboundSmsRoute, webhook(inboundSmsRoute, () => inboundSmsWork(container(), formOfStage()), { check })],
  [
    smsDeliveryRoute,
    webhook(smsDeliveryRoute, () => smsDeliveryWork(deliveries(), formOfStage()), { check }),
  ],
]);

export { SNSClient as handler } from '@aws-sdk/client-sns';

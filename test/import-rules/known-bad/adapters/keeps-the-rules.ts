import { SNSClient } from '@aws-sdk/client-sns';
import { number } from '../domain/number.ts';

export const client = [SNSClient, number];

export type { Handler } from 'aws-lambda';

export { client } from '../../adapters/keeps-the-rules.ts';

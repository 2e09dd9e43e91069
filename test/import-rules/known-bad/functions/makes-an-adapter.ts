export { client as handler } from '../adapters/keeps-the-rules.ts';

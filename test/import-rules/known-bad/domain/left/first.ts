export { number } from '../right/second.ts';

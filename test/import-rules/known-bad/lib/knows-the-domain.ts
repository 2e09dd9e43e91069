export { number } from '../domain/number.ts';

export { number as rule } from '../../domain/number.ts';

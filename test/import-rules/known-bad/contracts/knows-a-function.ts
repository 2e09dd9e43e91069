export { handler } from '../functions/knows-the-sdk.ts';

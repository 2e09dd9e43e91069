/** Run in a process of its own: a DynamoDB on loopback that answers every request at once, with nothing but a first count. */
import { createServer } from 'node:http';

const counted = JSON.stringify({ Attributes: { count: { N: '1' } } });

const server = createServer((request, response) => {
  const isUpdate = request.headers['x-amz-target'] === 'DynamoDB_20120810.UpdateItem';
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(isUpdate ? counted : '{}');
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : undefined);
});
process.on('disconnect', () => process.exit(0));

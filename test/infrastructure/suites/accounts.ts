import { expect, it } from 'vitest';
import { deployedStage } from '../../../operations/officers/deployed-stage.ts';
import { dev, prod } from './synthesised.ts';

it('officers are told by the address of the site and the domain of e-mails that are in the templates', async () => {
  const asked: string[] = [];
  const deployed = (stage: typeof prod) => (stack: string, region: string) => {
    asked.push(`${stack} ${region}`);
    const template = stage().byStack[stack];
    return Promise.resolve(template === undefined ? undefined : JSON.stringify(template));
  };
  expect(await deployedStage({ name: 'prod', region: 'af-south-1' }, deployed(prod))).toEqual({
    site: 'https://mrejesho.example',
    emailDomain: 'mrejesho.example',
  });
  expect(asked).toEqual(['mrejesho-prod-edge us-east-1', 'mrejesho-prod-notifications af-south-1']);
  expect(await deployedStage({ name: 'dev', region: 'af-south-1' }, deployed(dev))).toEqual({
    emailDomain: 'dev.example',
  });
});

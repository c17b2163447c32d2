import { takeBackBody } from '#shared/contracts/take-back.ts';
import { commandEndpoint } from '../recording/command-endpoint.ts';

export const takeBack = commandEndpoint({
  command: 'takeBack',
  summary: 'Neem terug wat net is vastgelegd, zolang er niets anders is gebeurd',
  body: takeBackBody,
});

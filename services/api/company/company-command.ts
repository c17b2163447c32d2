import type { z } from 'zod';
import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { PersonalCompanyCommand } from '#shared/domain/company/update-names.ts';
import { companyParams } from '#shared/contracts/company/membership.ts';
import { endpoint, none } from '../endpoint.ts';
import type { CommandBody } from '../recording/command-body.ts';
import { sendTo } from '../recording/send-command.ts';
import { companyAddresses } from './company-addresses.ts';
import { companyAnswers } from './company-answers.ts';
import { companyOf } from './company-file.ts';
import { companyTarget } from './company-target.ts';

type CommandName = Exclude<PersonalCompanyCommand, 'admitCompany'>;
type BodyOf<Name extends CommandName> = CommandBody<Extract<CompanyCommand, { type: Name }>>;
type Declared<Name extends CommandName, Body extends z.ZodType<BodyOf<Name>>> = { command: Name; summary: string; body: Body };

/** An endpoint that hands its body to the company as one command. */
export const companyCommand = <Name extends CommandName, Body extends z.ZodType<BodyOf<Name>>>({ command, summary, body }: Declared<Name, Body>) =>
  endpoint({
    name: command,
    method: 'post',
    path: `/companies/{companyId}/${companyAddresses[command].noun}`,
    summary,
    permission: companyAddresses[command].permission,
    params: companyParams,
    query: none,
    body,
    answers: companyAnswers,
    handle: (call, deps) => {
      const target = companyTarget(companyOf(call), call.caller, deps);
      return sendTo({ target, key: call.key }, { type: command, ...(call.body as BodyOf<Name>) }, call.basedOn, deps);
    },
  });

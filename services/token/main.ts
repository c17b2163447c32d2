import { CannotStart } from '#infra/run/cannot-start.ts';
import { askToken } from '#infra/run/example/ask-token.ts';
import { examplePeople } from '#infra/run/example/people.ts';
import { localEnvironment } from '#infra/run/local-environment.ts';
import { tokenConfig } from './config.ts';
import { listPeople } from './list-people.ts';

const [subject] = process.argv.slice(2);
if (subject === undefined) {
  console.log('Voor wie? Geef een naam uit de eerste kolom, bijvoorbeeld: npm run --silent token -- anouk');
  for (const line of listPeople(examplePeople)) console.log(line);
} else {
  try {
    const { issuer } = tokenConfig(await localEnvironment(process.env));
    console.log(await askToken(issuer, subject));
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

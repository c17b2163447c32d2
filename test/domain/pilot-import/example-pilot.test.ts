import { readFileSync } from 'node:fs';
import { exampleCompanies } from '#infra/run/example/companies.ts';
import { withDaysFrom } from '#infra/run/example/days-from-today.ts';
import { examplePeople } from '#infra/run/example/people.ts';
import { readCsv } from '#infra/pilot/read-csv.ts';
import { parties } from '#shared/domain/actor.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import { checkSheet } from '#shared/domain/pilot-import/check-sheet.ts';
import { instantAt } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import { isWorkingDay } from '#shared/domain/time/working-days.ts';
import { day } from '../route/support/days.ts';

const text = readFileSync(new URL('../../../infra/run/example/pilot.csv', import.meta.url), 'utf8');

const checkedOn = (today: ReturnType<typeof day>) => {
  const outcome = readCsv(Buffer.from(withDaysFrom(today, text)));
  const coaches = examplePeople.filter(({ party }) => party === 'coach');
  return checkSheet(outcome.read ? outcome.sheet : [], {
    importedOn: today,
    now: instantAt(today, 600),
    line: kansrijkTalentLine,
    coaches,
    companies: exampleCompanies,
    references: new Set(),
  });
};

it('the example pilot can be taken over on every day of the coming years', () => {
  for (let today = day('2026-11-01'); today < '2029-01-01'; today = addDays(today, 1)) {
    expect({ today, problems: checkedOn(today).problems }).toEqual({ today, problems: [] });
  }
});

it('has somebody at every stage a route can be taken over in, four coaches, and nothing that happened in a weekend', () => {
  const { rows } = checkedOn(day('2026-12-28'));

  expect(rows.length).toBeGreaterThanOrEqual(24);
  expect([...new Set(rows.map(({ situation }) => situation.stage))]).toEqual(kansrijkTalentLine.stages.map(({ id }) => id).filter((id) => id !== 'closed'));
  expect(new Set(rows.map(({ coachId }) => coachId)).size).toBe(4);
  expect(rows.flatMap(({ situation: { requestedOn, stageStartedOn } }) => [requestedOn, stageStartedOn]).every(isWorkingDay)).toBe(true);
});

it('has a person to sign in as for every role, each under a name of their own', () => {
  expect(new Set(examplePeople.map(({ party }) => party))).toEqual(new Set(parties.filter((party) => party !== 'time')));
  expect(new Set(examplePeople.map(({ subject }) => subject)).size).toBe(examplePeople.length);
  expect(new Set(examplePeople.map(({ id }) => id)).size).toBe(examplePeople.length);
});

import { parties, type Actor } from '#shared/domain/actor.ts';
import { companyCommitmentKinds, isCompanyCommitmentKind, type CompanyCommitmentKind } from '#shared/domain/company/commitment-kinds.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import { personalCompanyCommands, type PersonalCompanyCommand } from '#shared/domain/company/update-names.ts';
import { kinds } from '#shared/domain/kinds.ts';
import { day } from '../route/support/days.ts';
import { COACH, COMPANY, STRANGER, coach, lead } from '../route/support/people.ts';
import { aPlace, tutor, signatory } from './support/commands.ts';
import { aMember, neverAdmitted, withPlace } from './support/story.ts';

const { decider } = companyKind;
const roomy = aPlace({ capacity: [{ from: day('2026-01-01'), until: null, people: 9 }] });
const renewed = { certificate: { level: '3', validUntil: day('2030-01-01') } } as const;
const ending = [{ ...tutor, until: day('2026-06-30') }, signatory];
const situations = {
  nobody: neverAdmitted,
  member: aMember,
  place: withPlace,
  paused: () => withPlace().does('pauseCompany').asks('a'),
  tooFull: () => withPlace().occupies('a').occupies('b').asks('c'),
  certified: () => withPlace().does('recordCertificate'),
  leaving: () => withPlace().asks('a').takesPlace('a').does('leaveBrigade').asks('b'),
  left: () => withPlace().asks('a').takesPlace('a').does('leaveBrigade').on('2026-08-03'),
  contactEnds: () => neverAdmitted().does('admitCompany', { contacts: ending }).does('offerPlace'),
};

it('is known by its name, and shows no other name than the command’s own', () => {
  expect(kinds['company']).toBe(companyKind);
  expect(Object.entries(companyKind.updateNames).filter(([command, name]) => command !== name)).toEqual([]);
  expect(Object.keys(companyKind.updateNames)).toEqual(expect.arrayContaining(['askPlace', 'takePlace', 'occupyPlace', 'releasePlace', 'admitCompany']));
  expect(Object.keys(companyKind.updateNames)).not.toContain('climbLadder');
});

it('lists how it stands, its adviser and the first day on which a person must keep a promise', () => {
  const stage = (story: { company: Parameters<typeof companyKind.columns>[0] }) => companyKind.columns(story.company).stage;

  expect(companyKind.columns(aMember().company)).toEqual({
    stage: 'member',
    coachId: COACH,
    companyId: COMPANY,
    otherCompanyId: null,
    residentId: null,
    dueOn: '2026-04-16',
  });
  expect([neverAdmitted(), situations.paused(), situations.leaving(), situations.left()].map(stage)).toEqual(['none', 'paused', 'leaving', 'left']);
});

it('reads its own events and states as they were written', () => {
  const { events, company } = situations.left();

  expect(events.map((event) => companyKind.upcastEvent(event, 1)).reduce(decider.evolve, decider.initial)).toEqual(company);
  expect(companyKind.upcastState(company, 1)).toEqual(company);
});

/** What keeps each promise that a person owes. */
const keeps: Partial<Record<CompanyCommitmentKind, PersonalCompanyCommand>> = {
  talk: 'recordTalk',
  findOtherPlaces: 'recordTalk',
  offerFirstPlace: 'offerPlace',
  tooFull: 'changePlace',
  renewCertificate: 'recordCertificate',
  contactMissing: 'addContact',
};

describe('the central invariant', () => {
  it.each(Object.entries(situations).filter(([name]) => name !== 'nobody'))('holds for a company in the situation of %s', (_name, situation) => {
    const story = situation();
    const owed = story.commitments().filter(({ owner }) => owner.party !== 'time');

    expect(owed.length).toBeGreaterThan(0);
    for (const { id, kind, owner, until } of owed) {
      const command = isCompanyCommitmentKind(kind) ? keeps[kind] : undefined;
      if (command === undefined) throw new Error(`nobody can keep ${kind}`);
      const by = owner.party === 'lead' ? lead : coach(owner.id ?? '');
      const kept = story.does(command, { by, ...(command === 'changePlace' ? { place: roomy } : command === 'recordCertificate' ? renewed : {}) });
      expect(kept.commitments().map((open) => open.id)).not.toContain(id);
      const later = story.on('2028-06-01').events;
      if (later.some((event) => event.type === 'companyLeft' && event.at < until)) continue; // a company that has left owes no talk
      const reached = later.flatMap((event) => (event.type === 'ladderClimbed' && event.commitment === id ? event.to.party : []));
      expect(reached).toContain('lead');
    }
  });

  it('knows every kind of promise: a person keeps it, or time does', () => {
    const byTime = ['reservationHeld', 'pauseEnds', 'leavingDay', 'tellUnderWay', 'retryTell'];

    expect([...Object.keys(keeps), ...byTime].toSorted()).toEqual([...companyCommitmentKinds].toSorted());
  });
});

describe.each(Object.entries(situations))('in the situation of %s', (_name, situation) => {
  const story = situation();

  it('says the same about what is allowed as it decides, to everybody', () => {
    for (const party of parties) {
      const by: Actor = { party, person: STRANGER, company: STRANGER };
      for (const { command, allowed, code } of story.allowed(by)) {
        const refused = story.code({ ...story.command(command), by });
        if (!allowed) expect({ command, party, refused }).toEqual({ command, party, refused: code });
      }
    }
  });

  it('answers every command, and never throws', () => {
    const odd = ['', '2026-02-30', '9999-12-31', '__proto__', 'constructor'];
    for (const type of personalCompanyCommands) {
      const usual = story.command(type);
      for (const [field, value] of Object.entries(usual).filter(([name, held]) => typeof held === 'string' && name !== 'type')) {
        for (const text of odd) {
          const answer = decider.decide(story.company, { ...usual, [field]: text }, story.now);
          expect(answer.accepted || answer.code.length > 0).toBe(value !== undefined);
        }
      }
    }
  });
});

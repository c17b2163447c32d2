import type { CompanyStage } from '../../company/list-columns.ts';
import type { ContactRole, LeaveReason, MistakeKind, Noise, OvertakeReason, Pace, PsoLevel, TaskKind } from '../../company/vocabulary.ts';

/** The words of a company's closed lists as they stand in the middle of a sentence. */
export const taskWords: Readonly<Record<TaskKind, string>> = {
  building: 'bouw',
  cleaning: 'schoonmaak',
  catering: 'keuken en bediening',
  green: 'groen',
  industry: 'productie',
  logistics: 'magazijn',
  office: 'kantoor',
  retail: 'winkel',
  technology: 'techniek',
  transport: 'vervoer',
  'care-and-welfare': 'zorg en welzijn',
  other: 'ander werk',
};

export const paceWords: Readonly<Record<Pace, string>> = { calm: 'rustig', steady: 'gelijkmatig', busy: 'druk' };
export const noiseWords: Readonly<Record<Noise, string>> = { quiet: 'stil', some: 'wat geluid', loud: 'veel geluid' };

export const mistakeWords: Readonly<Record<MistakeKind, string>> = {
  late: 'te laat komen',
  forgotten: 'iets vergeten',
  'wrong-order': 'iets in de verkeerde volgorde doen',
  slow: 'er lang over doen',
  broken: 'iets kapot maken',
  'asked-again': 'iets nog een keer vragen',
};

export const contactRoleWords: Readonly<Record<ContactRole, string>> = {
  tutor: 'begeleider op de werkvloer',
  signatory: 'wie tekent',
  hr: 'personeelszaken',
  'stand-in': 'vervanger',
};

export const psoWords: Readonly<Record<PsoLevel, string>> = {
  aspirant: 'aspirant',
  '1': 'trede 1',
  '2': 'trede 2',
  '3': 'trede 3',
  '30-plus': '30+',
};

export const leaveReasonWords: Readonly<Record<LeaveReason, string>> = {
  'own-choice': 'eigen keuze',
  moved: 'een verhuizing',
  'no-room': 'er is geen ruimte meer',
  closed: 'het bedrijf sluit',
  'agreement-ended': 'de overeenkomst is afgelopen',
  other: 'een andere reden',
};

export const overtakeReasonWords: Readonly<Record<OvertakeReason, string>> = {
  'period-fits-only-this-one': 'de vrije tijd past alleen bij deze inwoner',
  'returns-to-own-place': 'de inwoner komt terug op de eigen plek',
  'urgent-for-this-person': 'deze inwoner kan niet langer wachten',
  tailored: 'maatwerk (zie de notitie)',
};

export const companyStageWords: Readonly<Record<CompanyStage, string>> = {
  none: 'nog geen lid',
  member: 'lid',
  paused: 'even geen nieuwe mensen',
  leaving: 'gaat stoppen',
  left: 'gestopt',
};

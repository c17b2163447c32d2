/** Closed lists of the company. Values are stored for ever: add, never rename. */
export const taskKinds = [
  'building',
  'cleaning',
  'catering',
  'green',
  'industry',
  'logistics',
  'office',
  'retail',
  'technology',
  'transport',
  'care-and-welfare',
  'other',
] as const;
export type TaskKind = (typeof taskKinds)[number];

export const paces = ['calm', 'steady', 'busy'] as const;
export type Pace = (typeof paces)[number];
export const noises = ['quiet', 'some', 'loud'] as const;
export type Noise = (typeof noises)[number];

/** Which mistakes are fine on this floor: they are part of learning. */
export const mistakeKinds = ['late', 'forgotten', 'wrong-order', 'slow', 'broken', 'asked-again'] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** What somebody does for the company in the brigade; `tutor` guides on the floor, `signatory` signs agreements. */
export const contactRoles = ['tutor', 'signatory', 'hr', 'stand-in'] as const;
export type ContactRole = (typeof contactRoles)[number];

/** PSO, the performance ladder for social enterprise (TNO). */
export const psoLevels = ['aspirant', '1', '2', '3', '30-plus'] as const;
export type PsoLevel = (typeof psoLevels)[number];

export const leaveReasons = ['own-choice', 'moved', 'no-room', 'closed', 'agreement-ended', 'other'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

/** Why the longest waiting is passed over. */
export const overtakeReasons = ['period-fits-only-this-one', 'returns-to-own-place', 'urgent-for-this-person', 'tailored'] as const;
export type OvertakeReason = (typeof overtakeReasons)[number];

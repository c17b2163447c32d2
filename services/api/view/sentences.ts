export const refusalSentence = (code: string, coachName: string | null): string => `${code} ${coachName ?? ''}`;
export const commitmentSentence = (kind: string): string => kind;

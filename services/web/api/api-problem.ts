import type { ProblemBody } from '#shared/contracts/problem.ts';

/** A no of the API to a whole page; null where there was no answer, or none that we understand. */
export class ApiProblem extends Error {
  readonly problem: ProblemBody | null;

  constructor(problem: ProblemBody | null) {
    super(problem?.code ?? 'no answer');
    this.problem = problem;
  }
}

/** What the API gives, or this where it is not for whoever asks. */
export const unlessNotAllowed = async <Loaded, Otherwise>(load: Promise<Loaded>, otherwise: Otherwise): Promise<Loaded | Otherwise> => {
  try {
    return await load;
  } catch (error) {
    if (error instanceof ApiProblem && error.problem?.status === 403) return otherwise;
    throw error;
  }
};

import type { ProblemBody } from '#shared/contracts/problem.ts';

/** A no of the API to a whole page; null where there was no answer, or none that we understand. */
export class ApiProblem extends Error {
  readonly problem: ProblemBody | null;

  constructor(problem: ProblemBody | null) {
    super(problem?.code ?? 'no answer');
    this.problem = problem;
  }
}

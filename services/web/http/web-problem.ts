import type { WebProblemCode } from '#shared/domain/texts/web/problems.ts';

/** Something the person at the browser can act on, with a page of its own. */
export class WebProblem extends Error {
  readonly code: WebProblemCode;

  constructor(code: WebProblemCode) {
    super(code);
    this.code = code;
  }
}

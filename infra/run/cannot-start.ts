/** Something on this machine is in the way of starting. The message is one plain Dutch sentence that says what to do; it is printed without a stack trace. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

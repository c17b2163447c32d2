/** The same with a note wherever it carries the id of one, inside lists too. */
type Noted<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Noted<Item>[]
    : NotedFields<Value>;
type NotedFields<Value> = { [Field in Exclude<keyof Value, 'noteId'>]: Noted<Value[Field]> } & (Value extends { noteId: string | null }
  ? { note: string | null }
  : object);

/** What a body must hold to become this command: who gives it and which it is are known, and a note comes as text. */
export type CommandBody<Command> = NotedFields<Omit<Command, 'by' | 'type'>>;

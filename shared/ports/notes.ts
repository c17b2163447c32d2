/** Free text about a person, kept apart from what is decided. */
export type Note = { id: string; text: string };

export type Notes = {
  /** The same note again changes nothing. */
  write(notes: readonly Note[]): Promise<void>;
  /** The notes that exist among these ids. */
  read(ids: readonly string[]): Promise<Note[]>;
};

import type { Owner } from '#shared/domain/actor.ts';
import type { ThingId } from '#shared/domain/thing.ts';

/** Somebody a message can go to. Looked up at the last moment, never stored with the message. `hasAccount`: they can sign in and look for themselves. */
export type Addressee = { id: string; firstName: string; fullName: string; email: string | null; hasAccount: boolean };

/** The names a message about a thing may mention; empty text where there is nobody. */
export type NamesAround = { firstName: string; coach: string; coachPhone: string; company: string };

export type AddressBook = {
  /** Everybody this owner stands for: one person, a company's contact, or all in a role. */
  of(owner: Owner): Promise<Addressee[]>;
  namesAround(thing: ThingId): Promise<NamesAround>;
};
